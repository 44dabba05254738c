/** What a name cell says: one name, or several for fields that are described together. */
export interface FieldNames {
  readonly names: readonly string[];
  /** `必选` or `可选` beside the name, where the table has no column for it. */
  readonly required?: boolean;
}

const wireName = /^[\w$@.:[\]-]+$/;

/**
 * Reads a name cell: `` `table_id` ``, `leader_user_id leader_open_id` and `a / b` (two fields described together),
 * `external` with the mark `` `必选` `` below it. A name in words, as a sample key, stays whole.
 */
export function readFieldNames(cell: string): FieldNames {
  const pieces = cell
    .replaceAll("`", " ")
    .split(/[\s/、,，]+/)
    .filter((piece) => piece !== "");
  const flags = pieces.map(flagOf);
  const required = flags.find((flag) => flag !== undefined);
  const names = pieces.filter((_, index) => flags[index] === undefined);
  const stated = required === undefined || names.length === 0 ? {} : { required };
  if (names.length > 0 && names.every((name) => wireName.test(name))) return { names, ...stated };
  const whole = (cell.split("\n")[0] ?? "").replaceAll("`", "").trim();
  return { names: whole === "" ? [] : [whole], ...stated };
}

/** Reads a cell of the column 必填; undefined: it says neither. */
export function readRequired(cell: string): boolean | undefined {
  const word = cell.replaceAll("`", "").trim().toLowerCase();
  if (/^(是|必填|必须|必选|必需|必传|true|yes|y|required|✓|√|✔)/.test(word)) return true;
  if (/^(否|选填|可选|非必填|非必须|false|no|n|optional|✗|×|-|不)/.test(word)) return false;
  return undefined;
}

function flagOf(piece: string): boolean | undefined {
  if (/^[（(]?(必选|必填|必须|required)[)）]?$/i.test(piece)) return true;
  return /^[（(]?(可选|选填|非必填|optional)[)）]?$/i.test(piece) ? false : undefined;
}
