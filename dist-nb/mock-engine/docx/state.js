/** Where blocks of these types keep their text. */
const textNames = new Map([
    [1, "page"],
    [2, "text"],
    ...Array.from({ length: 9 }, (_, level) => [level + 3, `heading${String(level + 1)}`]),
    [12, "bullet"],
    [13, "ordered"],
    [14, "code"],
    [15, "quote"],
    [17, "todo"],
]);
/** What a block of a type holds that says so much. */
export function textContent(type, text) {
    const elements = text === "" ? [] : [{ text_run: { content: text, text_element_style: {} } }];
    return { [textNames.get(type) ?? "text"]: { elements, style: {} } };
}
/** The plain text of a block; `undefined` where its type has none. */
export function textOf({ type, content }) {
    const name = textNames.get(type);
    const held = name === undefined ? undefined : member(content, name);
    if (held === undefined)
        return undefined;
    const elements = member(held, "elements");
    return Array.isArray(elements) ? elements.map(elementText).join("") : "";
}
function elementText(element) {
    const run = member(element, "text_run") ?? member(element, "equation");
    const content = run === undefined ? undefined : member(run, "content");
    return typeof content === "string" ? content : "";
}
function member(value, name) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) {
        return undefined;
    }
    return value[name];
}
