import { squeezed, type Difference } from "./compare-models.ts";

/** A difference with the texts of both forms of its page. */
export interface Placed extends Difference {
  readonly tags: string;
  readonly gfm: string;
  /** Codes reported for the page in pipe tables. */
  readonly reported: ReadonlySet<string>;
}

/** What the conversion to pipe tables did to a page, and how a difference shows that it is that. */
export interface Loss {
  readonly name: string;
  /** So many differences there are; more are a fault of the readers. */
  readonly most: number;
  readonly explains: (difference: Placed) => boolean;
}

/** All known classes; the first that explains a difference counts. */
export const losses: readonly Loss[] = [
  {
    name: "the API explorer's key is missing, so the name comes from the documentation path or the URL",
    most: 1,
    explains: ({ path, tags, gfm }) =>
      path[0] === "name" && tags.includes("api_explore_config") && !gfm.includes("api_explore_config"),
  },
  {
    name: "links to the documentation name its other host",
    most: 1,
    explains: texts((first, second) => first === second.replaceAll("open.larkoffice.com", "open.feishu.cn")),
  },
  {
    name: "HTML entities in examples were resolved",
    most: 19,
    explains: texts((first, second) => first.replaceAll("&amp;", "&").replaceAll("&nbsp;", "\u00a0") === second),
  },
  {
    name: "line breaks in a cell were lost, so what stood on lines of their own is glued",
    most: 3,
    explains: texts((first, second, { gfm }) => isGlued(bare(first), bare(second), gfm)),
  },
  {
    name: "text between angle brackets was taken for a tag and dropped",
    most: 30,
    explains: texts((first, second) => bare(withoutTags(first)) === bare(withoutTags(second))),
  },
  {
    name: "a type between angle brackets was taken for a tag and dropped",
    most: 4,
    explains: ({ path, gfm }) => path.includes("schema") && /\| `(?:array|list)>+` \|/u.test(gfm),
  },
  {
    name: "the scope of a field, which stood behind a listed value, was dropped",
    most: 2,
    explains: ({ path, tags, gfm }) =>
      path[0] === "fieldScopes" && tags.split("字段权限要求").length > gfm.split("字段权限要求").length,
  },
  {
    name: "a box in a cell tore the table; its rows were recovered, the rest of the cell's prose was not",
    most: 2,
    explains: ({ path, reported }) => path.at(-1) === "remedy" && reported.has("table/torn"),
  },
];

/** For a difference of two texts. */
function texts(explains: (first: string, second: string, placed: Placed) => boolean): Loss["explains"] {
  return (placed) => {
    const { first, second } = placed;
    return typeof first === "string" && typeof second === "string" && explains(first, second, placed);
  };
}

function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/gu, "");
}

function bare(text: string): string {
  return squeezed(text).replaceAll('"', "");
}

/** The same but for blanks, or what one form has more stands in the other form's page, behind something else. */
function isGlued(first: string, second: string, gfm: string): boolean {
  if (first === second) return true;
  return second !== "" && first.startsWith(second) && squeezed(gfm).includes(first.slice(second.length).slice(0, 40));
}
