import { bodyOf, findView, pathOf, tableOf, touch } from "./act.js";
import { checkName } from "./names.js";
import { pageFacts, pageOf } from "./pages.js";
import { refuse, shown } from "./refusal.js";
/** What can be done with the forms of a table, which are views of type `form`. */
export const formOperations = {
    "bitable.v1.appTableForm.get": (act) => showForm(formOf(act)),
    "bitable.v1.appTableForm.patch": patchForm,
    "bitable.v1.appTableFormField.list": listQuestions,
    "bitable.v1.appTableFormField.patch": patchQuestion,
};
function formOf(act) {
    const { base, table } = tableOf(act);
    const view = findView(table, pathOf(act.call, "form_id"), "form_id");
    if (view.form === undefined)
        refuse("ViewIdNotFound", `form_id: the view ${shown(view.id)} is no form`);
    return { base, table, view, form: view.form };
}
function showForm({ view, form }) {
    return {
        form: {
            name: view.name,
            description: form.description,
            shared: form.shared,
            shared_url: form.sharedUrl,
            shared_limit: form.sharedLimit,
            submit_limit_once: form.submitLimitOnce,
        },
    };
}
function patchForm(act) {
    const place = formOf(act);
    const { base, table, view, form } = place;
    const { name, description, shared, shared_limit: limit, submit_limit_once: once } = bodyOf(act.call);
    const others = table.views.filter((one) => one !== view).map((one) => one.name);
    const newName = name === undefined ? view.name : checkName("view", name, others);
    Object.assign(form, {
        ...(typeof description === "string" ? { description } : {}),
        ...(typeof shared === "boolean" ? { shared } : {}),
        ...(typeof limit === "string" ? { sharedLimit: limit } : {}),
        ...(typeof once === "boolean" ? { submitLimitOnce: once } : {}),
    });
    view.name = newName;
    touch(base, table);
    return showForm(place);
}
function listQuestions(act) {
    const page = pageOf(act.call, formOf(act).form.questions, ({ field }) => field);
    const items = page.items.map(({ field, title, description, required, visible }) => ({
        ...{ field_id: field, title, description },
        ...{ required, visible },
    }));
    return { items, ...pageFacts(page) };
}
function patchQuestion(act) {
    const { base, table, form } = formOf(act);
    const question = findQuestion(form, pathOf(act.call, "field_id"), "field_id");
    const { pre_field_id: before, title, description, required, visible } = bodyOf(act.call);
    const others = form.questions.filter((one) => one !== question);
    const previous = typeof before === "string" && before !== "" ? findQuestion(form, before, "pre_field_id") : undefined;
    const hidden = (visible ?? question.visible) === false;
    const more = [before, title, description, required].some((part) => part !== undefined);
    if (hidden && more)
        refuse("WrongRequestBody", "visible: while a question is hidden, nothing else about it can be changed");
    // One that names itself, as the page's own example does, stays where it is.
    if (typeof before === "string" && previous !== question) {
        const at = previous === undefined ? 0 : others.indexOf(previous) + 1;
        form.questions = [...others.slice(0, at), question, ...others.slice(at)];
    }
    Object.assign(question, {
        ...(typeof title === "string" ? { title } : {}),
        ...(typeof description === "string" ? { description } : {}),
        ...(typeof required === "boolean" ? { required } : {}),
        ...(typeof visible === "boolean" ? { visible } : {}),
    });
    touch(base, table);
    return { field: showQuestion(form, question) };
}
function findQuestion(form, id, name) {
    return (form.questions.find((question) => question.field === id) ??
        refuse("FormFieldNotFound", `${name}: the form has no question ${shown(id)}`));
}
function showQuestion(form, question) {
    const { title, description, required, visible } = question;
    const previous = form.questions[form.questions.indexOf(question) - 1];
    return { pre_field_id: previous?.field ?? "", title, description, required, visible };
}
