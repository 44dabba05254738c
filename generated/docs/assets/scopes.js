// The smallest set of scopes that lets all chosen operations be called, and the picker that asks for them.
"use strict";

(() => {
  /** How many sets the exact search may look at before one that was found step by step is taken instead. */
  const mostSteps = 1_000_000;

  /**
   * `sets` holds for each operation the scopes of which any one is enough. Gives scopes that meet all of them:
   * the fewest, and `isExact`, or few where looking for the fewest would take too long.
   */
  larkwright.smallestScopes = (sets) => {
    const open = reduce(sets.filter((set) => set.length > 0));
    const greedy = greedyCover(open);
    const search = { best: greedy, steps: 0 };
    cover(open, [], search);
    return { scopes: [...search.best].sort((a, b) => a - b), isExact: search.steps <= mostSteps };
  };

  /** A set that holds another is met whenever that one is. */
  function reduce(sets) {
    const unique = [...new Map(sets.map((set) => [[...set].sort((a, b) => a - b).join(), set])).values()];
    return unique.filter((set) => !unique.some((other) => other !== set && other.every((each) => set.includes(each))));
  }

  /** Always the scope that most operations still need. */
  function greedyCover(sets) {
    const chosen = [];
    for (let open = sets; open.length > 0;) {
      const counts = new Map();
      for (const scope of open.flat()) counts.set(scope, (counts.get(scope) ?? 0) + 1);
      const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0];
      chosen.push(best);
      open = open.filter((set) => !set.includes(best));
    }
    return chosen;
  }

  /** Tries each scope of the set that has fewest; sets that share nothing tell how many more are needed at least. */
  function cover(open, chosen, search) {
    search.steps += open.length + 1;
    if (search.steps > mostSteps) return;
    if (open.length === 0) {
      if (chosen.length < search.best.length) search.best = chosen;
      return;
    }
    if (chosen.length + disjoint(open) >= search.best.length) return;
    const smallest = open.reduce((least, set) => (set.length < least.length ? set : least));
    for (const scope of smallest)
      cover(
        open.filter((set) => !set.includes(scope)),
        [...chosen, scope],
        search,
      );
  }

  function disjoint(sets) {
    const used = new Set();
    let count = 0;
    for (const set of [...sets].sort((a, b) => a.length - b.length)) {
      if (set.some((each) => used.has(each))) continue;
      set.forEach((each) => used.add(each));
      count += 1;
    }
    return count;
  }

  /** How many operations are shown at once; the filter leads to the others. */
  const mostShown = 60;

  larkwright.scopeData = (data) => {
    const { words, element } = larkwright;
    const ticked = new Set();
    const filter = document.querySelector("#filter");
    const choices = document.querySelector("#choices");
    const result = document.querySelector("#result");

    const shown = () => {
      const terms = filter.value.toLowerCase().split(/\s+/);
      const isLike = ([id, , title], index) =>
        ticked.has(index) || terms.every((term) => `${id} ${title}`.toLowerCase().includes(term));
      return data.operations.flatMap((operation, index) => (isLike(operation, index) ? [index] : []));
    };
    const list = () => {
      const indexes = shown();
      const items = indexes.slice(0, mostShown).map((index) => choice(data.operations[index], index));
      const more = indexes.length > mostShown ? [element("li", {}, words("More: filter to see them"))] : [];
      choices.replaceChildren(...items, ...more);
    };
    const choice = ([id, , title], index) => {
      const box = element("input", { type: "checkbox", checked: ticked.has(index) });
      box.addEventListener("change", () => {
        if (box.checked) ticked.add(index);
        else ticked.delete(index);
        show();
      });
      return element("li", {}, element("label", {}, box, " ", element("code", {}, id), " ", element("bdi", {}, title)));
    };
    const show = () =>
      result.replaceChildren(
        ...answer(
          [...ticked].map((index) => data.operations[index]),
          data,
        ),
      );

    filter.addEventListener("input", list);
    larkwright.onLanguage(() => {
      list();
      show();
    });
    document.querySelector("#picker").hidden = false;
    list();
    show();
  };

  function answer(operations, { scopes }) {
    const { words, element, copyButton } = larkwright;
    if (operations.length === 0) return [element("p", {}, words("No operation is ticked yet."))];
    const { scopes: needed, isExact } = larkwright.smallestScopes(operations.map(([, , , own]) => own));
    const unknown = operations.filter(([, , , own]) => own.length === 0);
    const extra = [...new Set(operations.flatMap(([, , , , shows]) => shows))].filter((each) => !needed.includes(each));
    const item = (index) =>
      element("li", {}, element("code", {}, scopes[index][0]), " ", element("bdi", {}, scopes[index][1]));
    const part = (title, items) =>
      items.length === 0 ? [] : [element("h3", {}, words(title)), element("ul", {}, ...items)];
    const names = needed.map((index) => scopes[index][0]).join("\n");
    const title = `${words(isExact ? "The smallest set" : "A small set; a smaller one may exist")} (${needed.length})`;
    return [
      ...(needed.length === 0
        ? []
        : [
            element("h3", {}, title),
            element("ul", { className: "needed" }, ...needed.map(item)),
            copyButton(() => names),
          ]),
      ...part("To see sensitive fields as well", extra.map(item)),
      ...part(
        "Of these no scope is documented",
        unknown.map(([id]) => element("li", {}, element("code", {}, id))),
      ),
    ];
  }
})();
