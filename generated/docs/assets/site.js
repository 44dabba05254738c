// What every page can do: language, colours, copying, links to fields, opening and closing, how long calls take.
"use strict";

(() => {
  const { documentElement: root, body } = document;
  const listeners = [];

  /** An element with properties and children; text is only ever text. */
  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** The site's own words in the reader's language. */
  function words(english) {
    if (root.dataset.language !== "zh") return english;
    const { words: known, patterns } = larkwright.zh;
    if (Object.hasOwn(known, english)) return known[english];
    const found = patterns.find(([pattern]) => pattern.test(english));
    return found === undefined ? english : english.replace(found[0], found[1]);
  }

  /** Calls back when the language changes. */
  function onLanguage(listener) {
    listeners.push(listener);
  }

  /** Loads a script of the site once; classic scripts work from files too, where modules and fetch do not. */
  const loading = new Map();
  function load(name) {
    const promise =
      loading.get(name) ??
      new Promise((resolve, reject) => {
        const script = element("script", { src: `${body.dataset.root}assets/${name}` });
        script.addEventListener("load", resolve);
        script.addEventListener("error", reject);
        document.head.append(script);
      });
    loading.set(name, promise);
    return promise;
  }

  function translate() {
    const isChinese = root.dataset.language === "zh";
    root.lang = isChinese ? "zh" : "en";
    for (const each of document.querySelectorAll("[data-t]")) {
      const { dataset } = each;
      for (const attribute of ["aria-label", "placeholder"]) {
        const text = each.getAttribute(attribute);
        if (text === null) continue;
        dataset[attribute === "placeholder" ? "place" : "label"] ??= text;
        each.setAttribute(attribute, words(attribute === "placeholder" ? dataset.place : dataset.label));
      }
      if (each.firstElementChild === null && each.textContent !== "") {
        dataset.t ||= each.textContent;
        each.textContent = words(dataset.t);
      }
    }
    const button = document.querySelector("#language");
    button.textContent = isChinese ? "EN" : "中文";
    button.lang = isChinese ? "en" : "zh";
    button.setAttribute("aria-label", isChinese ? "English" : "中文");
    for (const listener of listeners) listener();
  }

  function languageSwitch() {
    const button = document.querySelector("#language");
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.language = root.dataset.language === "zh" ? "en" : "zh";
      larkwright.choose("language", root.dataset.language);
      translate();
    });
  }

  function themeSwitch() {
    const button = document.querySelector("#theme");
    button.hidden = false;
    button.addEventListener("click", () => {
      const isDark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
      larkwright.choose("theme", root.dataset.theme);
    });
  }

  /** A button that copies what `text` gives, and says so. */
  function copyButton(text, label = "Copy") {
    const button = element("button", { type: "button", className: "copy" }, words(label));
    button.dataset.t = label;
    button.addEventListener("click", async () => {
      await copy(text());
      button.textContent = words("Copied");
      setTimeout(() => (button.textContent = words(label)), 1500);
    });
    return button;
  }

  /** Pages from files may not use the clipboard; a selection does there. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea", { value: text, className: "offscreen" });
      body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  function copyButtons() {
    for (const [number, block] of document.querySelectorAll("pre").entries()) {
      block.tabIndex = 0;
      const wrap = element("div", { className: "block" });
      const before = block.previousElementSibling;
      const button = copyButton(() => block.textContent);
      if (before?.matches("h2, h3")) {
        wrap.classList.add("titled");
        before.id ||= `block-${number}`;
        button.setAttribute("aria-describedby", before.id);
      }
      block.replaceWith(wrap);
      wrap.append(block, button);
      colour(block.firstElementChild);
    }
    const call = document.querySelector(".call code");
    call?.after(copyButton(() => call.textContent));
  }

  /** Strings, keywords and names of members, each in an element of its own. */
  function colour(code) {
    const parts = code.textContent.split(
      /("(?:[^"\\\n]|\\.)*"|'(?:[^'\n])*'|\b(?:import|export|from|const|async|await|return|new|curl|true|false|null)\b|\b-?\d+(?:\.\d+)?\b)/,
    );
    const kindOf = (part) => (/^["']/.test(part) ? "s" : /^-?\d/.test(part) ? "n" : "k");
    code.replaceChildren(
      ...parts.map((part, index) => (index % 2 === 0 ? part : element("span", { className: kindOf(part) }, part))),
    );
  }

  /** Headings and rows with a place of their own get a link to it. */
  function placeLinks() {
    for (const heading of document.querySelectorAll("h2[id], tr[id] th, .tree li:has(> details)")) {
      const { id } = heading.closest("[id]");
      const link = element("a", { href: `#${id}`, className: "here" }, "#");
      link.setAttribute("aria-label", `#${id}`);
      heading.append(link);
    }
  }

  /** Opens what the address names; `#app_token` is the first field of that name. */
  function goToPlace() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === "") return;
    const byName = () => [...document.querySelectorAll(".tree li[id]")].find((each) => each.id.endsWith(`.${id}`));
    const target = document.getElementById(id) ?? byName();
    if (target === undefined) return;
    for (let each = target; each; each = each.parentElement) if (each.tagName === "DETAILS") each.open = true;
    for (const each of document.querySelectorAll(".target")) each.classList.remove("target");
    target.classList.add("target");
    target.scrollIntoView();
  }

  function treeButtons() {
    for (const tree of document.querySelectorAll("section > .tree, main > .tree")) {
      const inner = [...tree.querySelectorAll("details")];
      if (inner.length < 2) continue;
      const button = element("button", { type: "button", className: "all" });
      const label = () => {
        button.dataset.t = inner.every(({ open }) => open) ? "Close all" : "Open all";
        button.textContent = words(button.dataset.t);
      };
      button.addEventListener("click", () => {
        const isOpen = button.dataset.t === "Open all";
        for (const each of inner) each.open = isOpen;
        label();
      });
      // opening and closing does not bubble
      tree.addEventListener("toggle", label, true);
      label();
      tree.before(button);
    }
  }

  function calculators() {
    for (const facts of document.querySelectorAll("[data-windows]")) {
      const windows = facts.dataset.windows.split(" ").map((each) => each.split("/").map(Number));
      const place = [...facts.querySelectorAll("dt")].find(
        (each) => each.firstElementChild?.textContent === "How long",
      );
      if (place === undefined) continue;
      const input = element("input", { type: "number", min: "1", max: "100000000", value: "1000" });
      const output = element("output", {});
      const label = element("span", {}, "Calls");
      label.dataset.t = "";
      const show = () => {
        const calls = Math.min(1e8, Math.max(1, Math.floor(Number(input.value)) || 1));
        output.textContent = words(`at least ${duration(larkwright.secondsFor(calls, windows))} for ${calls} calls`);
      };
      input.addEventListener("input", show);
      onLanguage(show);
      place.nextElementSibling.replaceChildren(
        element("label", { className: "calls" }, label, " ", input),
        " ",
        output,
      );
      show();
    }
  }

  larkwright.secondsFor = (calls, windows) =>
    Math.max(...windows.map(([requests, seconds]) => Math.floor((calls - 1) / requests) * seconds));

  function duration(seconds) {
    const units = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]; // prettier-ignore
    let left = seconds;
    const parts = units.flatMap(([size, name]) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return count === 0 ? [] : [`${count} ${name}`];
    });
    return parts.slice(0, 2).join(" ") || "0 s";
  }

  /** On paper everything is open. */
  function printing() {
    let opened = [];
    window.addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      for (const each of opened) each.open = true;
    });
    window.addEventListener("afterprint", () => {
      for (const each of opened) each.open = false;
    });
  }

  function codeJump() {
    const form = document.querySelector(".jump");
    if (form === null) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const code = form.querySelector("input").value.trim();
      if (/^\d{1,15}$/.test(code)) location.href = `errors/${Math.floor(Number(code) / 100)}.html#${Number(code)}`;
    });
  }

  function picker() {
    if (document.querySelector("#picker") === null) return;
    void load("scopes.js").then(() => load("scope-data.js"));
  }

  function besides() {
    const details = document.querySelector(".beside details");
    if (details === null) return;
    const wide = matchMedia("(min-width: 900px)");
    const set = () => (details.open = wide.matches);
    wide.addEventListener("change", set);
    set();
  }

  Object.assign(larkwright, { element, words, onLanguage, load, copyButton });
  for (const step of [
    themeSwitch,
    languageSwitch,
    calculators,
    copyButtons,
    placeLinks,
    treeButtons,
    codeJump,
    besides,
    printing,
  ])
    step();
  translate();
  picker();
  goToPlace();
  window.addEventListener("hashchange", goToPlace);
})();
