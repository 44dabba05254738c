import { wordsOfLinks } from "../facts/markup.ts";

/** What a name cell says: one name, or several for fields that are described together. */
export interface FieldNames {
  readonly names: readonly string[];
  /** `必选` or `可选` beside the name, where the table has no column for it. */
  readonly required?: boolean;
  /** Where the first remark behind a name stands in the cell. */
  readonly remark?: readonly [start: number, end: number];
}

const wireName = /^[\w$@.:[\]-]+$/;

/**
 * Reads a name cell: `` `table_id` ``, `leader_user_id leader_open_id` and `a / b` (two fields described together),
 * `external` with the mark `` `必选` `` below it. Markup around a name (`~~id~~`, a link, quotes) is no part of it, nor is a
 * remark in brackets (`id（已废弃）`); a star says that it is needed. A name in words, as a sample key, stays whole.
 */
export function readFieldNames(cell: string): FieldNames {
  const { names: bare, required: starred, ...noted } = withoutMarks(cell);
  const pieces = bare.split(/[\s/、,，]+/).filter((piece) => piece !== "");
  const flags = pieces.map(flagOf);
  const required = flags.find((flag) => flag !== undefined) ?? starred;
  const names = pieces.filter((_, index) => flags[index] === undefined);
  const stated = required === undefined || names.length === 0 ? {} : { required };
  if (names.length > 0 && names.every((name) => wireName.test(name))) return { names, ...stated, ...noted };
  const whole = (cell.split("\n")[0] ?? "").replaceAll("`", "").trim();
  return { names: whole === "" ? [] : [whole], ...stated };
}

/** Marks are taken off only where names are left; in a sample key they are its own. */
function withoutMarks(cell: string): Omit<FieldNames, "names"> & { readonly names: string } {
  const plain = cell.replaceAll("`", " ");
  if (!/[[("'“（~*]/.test(plain)) return { names: plain };
  const bare = wordsOfLinks(plain)
    .replace(/~~|["'“”]/g, "")
    .replace(REMARK, " ");
  const names = bare.replace(STAR, "");
  const pieces = names.split(/[\s/、,，]+/).filter((piece) => piece !== "");
  if (pieces.length === 0 || !pieces.every((piece) => wireName.test(piece) || flagOf(piece) !== undefined)) {
    return { names: plain };
  }
  REMARK.lastIndex = 0;
  const remark = REMARK.exec(cell);
  return {
    names,
    ...(names !== bare && { required: true }),
    ...(remark !== null && { remark: [remark.index, remark.index + remark[0].length] as const }),
  };
}

/** `（已废弃）` behind a name; `(必填)` is read for itself. */
const REMARK = /(?<=\w[`~*\s]{0,3})[（(](?!必|可选|选填|非必|required|optional)[^（()）]{1,60}[)）]/gi;
/** `page_size*`, `* page_size` */
const STAR = /(?<=^|\s)\*(?=\s?\w)|(?<=\w\s?)\*(?=\s|$)/g;

/** What a cell of the column 必填 says. */
export interface Necessity {
  readonly required: boolean;
  /** It says more, as in which case: `是（创建时）`, `当 type 为 1 时必填`. */
  readonly isConditional: boolean;
}

/** Reads a cell of the column 必填; undefined: it says neither. */
export function readRequired(cell: string): Necessity | undefined {
  const word = cell.replace(/[`*\s]/g, "").toLowerCase();
  const found = REQUIRED.exec(word) ?? OPTIONAL.exec(word);
  if (found !== null) return { required: REQUIRED.test(word), isConditional: found[0].length < word.length };
  return /条件|[时则]必|二选一|至少|conditional|depends/.test(word)
    ? { required: false, isConditional: true }
    : undefined;
}

const REQUIRED = /^(是|必填|必须|必选|必需|必传|必输|true|yes|y|required|mandatory|✓|√|✔|✅|1$)/;
const OPTIONAL =
  /^(否|选填|可选|选传|选输|非必填|非必须|非必需|非必传|非必输|非必选|可不填|可填|false|no|n|optional|✗|×|❌|-|\/$|0$|不)/;

function flagOf(piece: string): boolean | undefined {
  if (/^[（(]?(必选|必填|必须|required)[)）]?$/i.test(piece)) return true;
  return /^[（(]?(可选|选填|非必填|optional)[)）]?$/i.test(piece) ? false : undefined;
}
