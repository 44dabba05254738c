// Before anything is shown: the reader's choice of colours and language, so that nothing flashes.
"use strict";

(() => {
  /** What the site's scripts share. */
  const larkwright = {
    /** A choice that was made on any page, or undefined; some browsers keep nothing for files. */
    chosen(name) {
      try {
        return localStorage.getItem(`larkwright-${name}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    choose(name, value) {
      try {
        localStorage.setItem(`larkwright-${name}`, value);
      } catch {
        // The choice holds for this page then.
      }
    },
  };
  window.larkwright = larkwright;

  const { documentElement: root } = document;
  const theme = larkwright.chosen("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const language = larkwright.chosen("language") ?? (/^zh\b/i.test(navigator.language) ? "zh" : "en");
  root.dataset.language = language === "zh" ? "zh" : "en";
  root.classList.add("scripted");
})();
