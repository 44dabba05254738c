/** A document and what it is for this program. */
export interface Found {
  /** Below the folder that is looked through, with `/`. */
  readonly path: string;
  /** `guide`: tells of no operation or event, but of what several have in common. */
  readonly kind: "page" | "guide" | "stranger";
}

/**
 * The folders and files that hold the pages among some documents, each as deep as can be; in order of path. Folders of
 * strangers are left out as long as the list stays short, as are strangers that are more than what they lie beside. The
 * folder that is looked through is none of them.
 */
export function chooseSources(found: readonly Found[]): readonly string[] {
  const { own, folders } = inside("", found);
  const sources = [...folders].flatMap(([folder, documents]) =>
    documents.some(({ kind }) => kind === "page") ? choose(folder, documents).sources : [],
  );
  const pages = own.filter(({ kind }) => kind === "page");
  return [...sources, ...pages.map(({ path }) => path)].sort();
}

/** A list of more is no longer what a person would write. */
const most = 8;

interface Choice {
  readonly sources: readonly string[];
  /** Whether nothing below the folder is left out. */
  readonly isWhole: boolean;
}

function choose(folder: string, found: readonly Found[]): Choice {
  const useful = found.filter(isUseful);
  if (useful.length === 0) return { sources: [], isWhole: false };
  const common = commonFolder(folder, useful);
  const { own, folders } = inside(common, found);
  const strangers = own.filter((document) => !isUseful(document));
  const choices = [...folders].map(([name, documents]) => choose(name, documents));
  const isWhole = choices.every((choice) => choice.isWhole) && strangers.length <= useful.length;
  const apart = [...choices.flatMap(({ sources }) => sources), ...own.filter(isUseful).map(({ path }) => path)];
  return { sources: isWhole || apart.length > most ? [common] : apart, isWhole };
}

function isUseful({ kind }: Found): boolean {
  return kind !== "stranger";
}

/** What lies in a folder itself, and below it by the folders in it. */
function inside(
  folder: string,
  found: readonly Found[],
): { readonly own: readonly Found[]; readonly folders: ReadonlyMap<string, readonly Found[]> } {
  const prefix = folder === "" ? "" : `${folder}/`;
  const own: Found[] = [];
  const folders = new Map<string, Found[]>();
  for (const document of found) {
    if (!document.path.startsWith(prefix)) continue;
    const end = document.path.indexOf("/", prefix.length);
    const name = document.path.slice(0, Math.max(end, 0));
    const list = end === -1 ? own : (folders.get(name) ?? []);
    list.push(document);
    if (end !== -1) folders.set(name, list);
  }
  return { own, folders };
}

/** `docs` and `docs/feishu/a/list.md` and `docs/feishu/b/get.md` give `docs/feishu`. */
function commonFolder(folder: string, found: readonly Found[]): string {
  const [first = [], ...rest] = found.map(({ path }) => path.split("/").slice(0, -1));
  const end = first.findIndex((name, index) => rest.some((other) => other[index] !== name));
  return (end === -1 ? first : first.slice(0, end)).join("/") || folder;
}
