// The search box: results as one types, chosen with the arrow keys or the mouse. The index is loaded on first use.
"use strict";

(() => {
  const { element, words, load } = larkwright;
  const input = document.querySelector("#search");
  const list = element("ul", { id: "found", hidden: true });
  const status = element("p", { className: "nothing" });
  let find;
  let active = -1;

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Search");
  status.setAttribute("role", "status");
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", "found"], ["aria-autocomplete", "list"]]) {
    input.setAttribute(name, value);
  } // prettier-ignore
  input.after(list, status);

  larkwright.searchData = (data) => {
    find = larkwright.makeSearch(data);
    show();
  };

  async function begin() {
    if (find !== undefined) return;
    try {
      await load("search.js");
      await load("search-index.js");
    } catch {
      status.textContent = words("The list could not be loaded");
    }
  }

  function show() {
    if (find === undefined) return;
    const found = find(input.value);
    active = -1;
    list.replaceChildren(...found.map(option));
    status.textContent = input.value.trim() !== "" && found.length === 0 ? words("Nothing found") : "";
    open(found.length > 0);
  }

  function option({ kind, title, detail, href }, index) {
    const item = element(
      "li",
      { id: `found-${index}` },
      element("span", { className: `method ${kind}` }, words(kind)),
      element("bdi", { className: "title" }, title),
      element("bdi", { className: "detail" }, detail),
    );
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.href = `${document.body.dataset.root}${href}`;
    return item;
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) input.removeAttribute("aria-activedescendant");
  }

  function move(step) {
    const options = [...list.children];
    if (options.length === 0) return;
    open(true);
    options[active]?.setAttribute("aria-selected", "false");
    active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function choose(item) {
    const href = item?.dataset.href;
    if (href === undefined) return;
    open(false);
    location.href = href;
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(list.children[Math.max(active, 0)]),
    Escape: () => {
      if (list.hidden) input.value = status.textContent = "";
      else open(false);
    },
  };

  input.addEventListener("focus", begin);
  input.addEventListener("input", () => void begin().then(show));
  input.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act === undefined || event.isComposing) return;
    event.preventDefault();
    act();
  });
  input.addEventListener("blur", () => {
    open(false);
    status.textContent = "";
  });
  // before the blur that would close the list
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => choose(event.target.closest("li")));
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
})();
