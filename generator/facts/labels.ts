/** What a label in a description announces. `prose`: nothing of its own, but what stood before it has ended. */
export type LabelKind = "example" | "enum" | "default" | "rules" | "fixed" | "scopes" | "prose";

/** A label with the text that belongs to it: everything up to the next label. Offsets into the whole description. */
export interface Section {
  readonly kind: LabelKind;
  /** The label as written, without emphasis and colon: `可选值有`. */
  readonly label: string;
  /** Where the label starts. */
  readonly start: number;
  /** Where its text starts, behind the colon. */
  readonly body: number;
  readonly end: number;
}

/**
 * Finds the labelled parts of a description: `**示例值**："csv"`, `可选值有：`, `默认值:open_id`, wherever they stand, also
 * glued to what comes before (`…的文件夹示例值："fld…"数据校验规则：…`). A label is only one with its colon.
 */
export function findSections(description: string): Section[] {
  const found: Omit<Section, "end">[] = [];
  if (!/[:：]/.test(description)) return [];
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(description); match !== null; match = LABEL.exec(description)) {
    const groups = match.groups ?? {};
    const kind = groups["listed"] === undefined ? kinds.find((candidate) => groups[candidate] !== undefined) : "enum";
    if (kind === undefined) continue;
    if (kind === "prose" && !AT_LINE_START.test(description.slice(Math.max(0, match.index - 8), match.index))) continue;
    const label = groups[kind] ?? groups["listed"] ?? "";
    found.push({ kind, label, start: match.index, body: match.index + match[0].length });
  }
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? description.length }));
}

const kinds: readonly LabelKind[] = ["example", "enum", "default", "rules", "fixed", "scopes", "prose"];
const AT_LINE_START = /(?:^|\n)[\s>]*(?:[-*] )?$/;

/** Chinese wordings as the pages have them, English ones as the pages of the same vendor's other site would. */
const WORDS: Readonly<Record<LabelKind, string>> = {
  example:
    '示例值|样例值|(?<=^|\\n)示例(?=[:：]\\s?["“`\\d])|[Ee]xample [Vv]alues?|[Ss]ample [Vv]alues?|(?<![\\w])Example',
  enum: "(?:可选枚举值|可选值|可选项|可选的值|可能值|可能的值|可能取值|可取值|枚举值|取值|[Oo]ptional values|[Pp]ossible values|[Aa]llowed values|[Ee]num(?:eration)? values|[Vv]alid values|[Vv]alue options|(?<![\\w])Options)(?:有|为|是|如下所示|如下|包括|分别为|列表|说明| are| include)?",
  default: "默认值|[Dd]efault [Vv]alue|(?<![\\w])Default",
  rules: "(?:数据)?校验规则|[Dd]ata [Vv]alidation [Rr]ules?|[Vv]alidation [Rr]ules?",
  fixed: "固定值|[Ff]ixed [Vv]alue",
  scopes:
    "(?:当值为\\s?`?[\\w.]{1,60}`?\\s?[,，]\\s?)?字段权限要求(?:[（(][^）)\\n]{0,12}[）)])?|(?:[Rr]equired )?[Ff]ield [Ss]copes?(?: [Rr]equirements?)?",
  prose: "注意事项|注意|使用说明|补充说明|说明|提示|备注|请注意|Notes?|Tips?|Remarks?",
};

const MARKS = "\\*{0,2}";
/** `成员角色。支持：`, `要更新的字段，支持` over a generated list. */
const LISTED = "(?<=[，,。；;\\s])(?<listed>支持)\\s?[:：]?(?=\\s?\\n- `[^`\\n]{1,80}`[:：])";
const LABEL = new RegExp(
  `${LISTED}|(?:${MARKS}|<b>)(?:${kinds.map((kind) => `(?<${kind}>${WORDS[kind]})`).join("|")})\\s?(?:${MARKS}|</b>)[ \\t]?[:：](?:${MARKS}|</b>)`,
  "g",
);
