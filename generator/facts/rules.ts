/** One validation rule. `length` counts characters of a string, items of an array. */
export type ValidationRule =
  | {
      readonly kind: "length";
      readonly min?: number;
      readonly max?: number;
      /** The rule itself says that it counts characters (`100 字符`). */
      readonly characters?: true;
    }
  | { readonly kind: "items"; readonly min?: number; readonly max?: number }
  | { readonly kind: "value"; readonly min?: number; readonly max?: number }
  | { readonly kind: "pattern"; readonly pattern: string };

/** A rule with where it stands; without `rule` it says one that cannot be expressed. */
export interface FoundRule {
  readonly rule?: ValidationRule;
  /** A bound is beyond 2^53 and was left out, since no JSON number states it exactly. */
  readonly isInexact?: true;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the rules behind `数据校验规则：`, each under its own name (`长度范围：`1` ～ `100` 字符`, `最大值:100`,
 * `正则校验：^[^\[\]\:]+$`), on lines or in one run. A range behind any of them is both of its bounds.
 */
export function readRules(text: string): FoundRule[] {
  const names = [...text.matchAll(RULE_NAME)];
  const rules = names.map((match, index): FoundRule => {
    const start = match.index;
    const body = start + match[0].length;
    const limit = ruleEnd(text, body, names[index + 1]?.index ?? text.length);
    return readRule(match[1] ?? "", text.slice(body, limit), { start, body, end: limit });
  });
  if (names.length > 0 || text.trim() === "") return rules;
  return [readUnnamed(text)];
}

/** `1 ~ 100 个字符。`, `列表长度不能大于 200。`, `int32 范围（ `1`~`2147483647`）内的正整数`: a rule without a name. */
function readUnnamed(text: string): FoundRule {
  for (const { pattern, rule } of UNNAMED_RULES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return withBounds(rule, [match.groups?.["min"], match.groups?.["max"]], { start: 0, end: match[0].length });
  }
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

/** Reads rules that stand in running prose: `取值范围[0,86400]`, `不超过2000个字符`, `最大值为100`, `最大长度：20`. */
export function readProseRules(prose: string): FoundRule[] {
  if (!PROSE_RULE_WORDS.test(prose)) return [];
  return PROSE_RULES.flatMap(({ pattern, rule }) =>
    [...prose.matchAll(pattern)].map((match): FoundRule => {
      const place = { start: match.index, end: match.index + match[0].length };
      return withBounds(rule, [match.groups?.["min"], match.groups?.["max"]], place);
    }),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const RULE_NAME =
  /(?<=^|[\s*,，;；。、（(])(?:[-*•]\s)?\*{0,2}(最大长度|最小长度|长度范围|取值范围|最大值|最小值|正则校验|[Mm]ax(?:imum)? length|[Mm]in(?:imum)? length|[Ll]ength range|[Vv]alue range|[Mm]ax(?:imum)? value|[Mm]in(?:imum)? value|[Rr]eg(?:ular expression|ex))\*{0,2}\s?[:：]\s?/g;
const NUMBER = "-?\\d[\\d,]{0,24}(?![\\d.^])";
const TO = "(?:～|~|-|–|—|至|到| to )";
const UNIT = "(?:个?字符|characters?)";
const RANGE = new RegExp(
  `^[\\s\`\\[（(]{0,3}(${NUMBER})[\\s\`]{0,2}(${UNIT})?\\s?${TO}[\\s\`]{0,2}(${NUMBER})[\\s\`\\]）)]{0,3}(个?[^\\s\\d\`"。，,\\-*]{0,12})`,
);
/** `[0, 100]`: a comma parts the bounds of a range in brackets. */
const BRACKETED = /^([\s`]{0,3}[[（(]\s?-?\d{1,20})[,，](?=\s?-?\d{1,20}\s?[\]）)])/;
const SINGLE = new RegExp(`^[\\s\`]{0,3}(${NUMBER})[\\s\`]{0,3}([^\\s\\d\`"。，,～~\\-*]{0,12})`);
const UNNAMED_RULES: readonly { readonly pattern: RegExp; readonly rule: ValidationRule }[] = [
  {
    pattern: new RegExp(
      `^\\s{0,3}(?:[-*•]\\s)?(?:长度\\s?)?(?<min>${NUMBER})\\s?${TO}\\s?(?<max>${NUMBER})\\s?个?字符`,
    ),
    rule: { kind: "length", characters: true },
  },
  {
    pattern: new RegExp(`^\\s{0,3}(?:列表|数组)长度不(?:能|可|得)?(?:大于|超过)\\s?(?<max>${NUMBER})`),
    rule: { kind: "items" },
  },
  {
    pattern: new RegExp(
      `^\\s{0,3}(?:int\\d{0,2}\\s?)?范围\\s?[（(][\\s\`]{0,3}(?<min>${NUMBER})[\\s\`]{0,2}${TO}[\\s\`]{0,2}(?<max>${NUMBER})[\\s\`]{0,2}[）)]`,
    ),
    rule: { kind: "value" },
  },
];
const COUNTS_CHARACTERS = /^(?:个?(?:UTF-\d+ ?编码的)?字符|characters?)/;
/** Units that are not the value's own: `100 字节` are not characters. */
const OTHER_UNIT = /字节|汉字|bytes?|[KMG]B|秒|天/i;
/** Nobody needs a longer one. */
const LONGEST_PATTERN = 2000;

/** At the start of a clause: in `总长度不超过` and `单个值的长度` something else is counted. */
const BEFORE = "(?<=(?:^|[\\n，,。；;（(])\\s{0,3}(?:[-*]\\s)?(?:参数)?(?:长度)?)";
const AFTER = "(?=\\s{0,2}(?:$|[\\n，,。；;）)\\]]))";
/** One of these is in each of the patterns below; most descriptions have none. */
const PROSE_RULE_WORDS = /取值范围|最多|最长|超过|最大值|最小值/;
const PROSE_RULES: readonly { readonly pattern: RegExp; readonly rule: ValidationRule }[] = [
  {
    pattern: new RegExp(
      `取值范围(?:[:：为是]|\\s){0,3}\`?[\\[（(]?(?<min>${NUMBER})\`?\\s?(?:${TO}|[,，])\\s?\`?(?<max>${NUMBER})\`?${AFTER}[\\]）)]?`,
      "g",
    ),
    rule: { kind: "value" },
  },
  {
    pattern: new RegExp(
      `${BEFORE}(?:最多|最长|(?:不超过|不能超过|不得超过|不可超过))\\s?(?<max>${NUMBER})\\s?个?字符`,
      "g",
    ),
    rule: { kind: "length", characters: true },
  },
  { pattern: new RegExp(`${BEFORE}最大值(?:为|是|[:：])\\s?(?<max>${NUMBER})${AFTER}`, "g"), rule: { kind: "value" } },
  { pattern: new RegExp(`${BEFORE}最小值(?:为|是|[:：])\\s?(?<min>${NUMBER})${AFTER}`, "g"), rule: { kind: "value" } },
];

function readRule(name: string, body: string, place: Place & { readonly body: number }): FoundRule {
  if (/^(?:正则|reg)/i.test(name)) return readPattern(body, place);
  const isLength = /长度|length/i.test(name);
  const found = boundsOf(name, body);
  if (found === undefined || (isLength && OTHER_UNIT.test(found.unit))) return { start: place.start, end: place.end };
  const characters = isLength && COUNTS_CHARACTERS.test(found.unit);
  const rule: ValidationRule = isLength ? { kind: "length", ...(characters && { characters }) } : { kind: "value" };
  return withBounds(rule, found.bounds, { start: place.start, end: place.body + found.end });
}

interface Bounds {
  readonly bounds: readonly [string | undefined, string | undefined];
  readonly unit: string;
  readonly end: number;
}

function boundsOf(name: string, body: string): Bounds | undefined {
  const isRange = /范围|range/i.test(name);
  const range = RANGE.exec(body.replace(BRACKETED, "$1~"));
  // `最大值：`1 ～ 100`` has a range where one bound is due; behind a dash words may go on
  if (range !== null && (isRange || /[～~]/.test(range[0]))) {
    return {
      bounds: [range[1], range[3]],
      unit: range[4] === "" ? (range[2] ?? "") : (range[4] ?? ""),
      end: unitEnd(range),
    };
  }
  const single = range === null && !isRange ? SINGLE.exec(body) : null;
  if (single === null) return undefined;
  const isMaximum = /最大|max/i.test(name);
  return {
    bounds: isMaximum ? [undefined, single[1]] : [single[1], undefined],
    unit: single[2] ?? "",
    end: unitEnd(single),
  };
}

/** The unit belongs to the rule only if it is one; other words that follow stay prose. */
function unitEnd(match: RegExpExecArray): number {
  const unit = match.at(-1) ?? "";
  const counted = /^(?:个?字符|characters?|个)/.exec(unit)?.[0] ?? "";
  return match[0].length - unit.length + counted.length;
}

function withBounds(rule: ValidationRule, bounds: readonly (string | undefined)[], place: Place): FoundRule {
  const { start, end } = place;
  const [min, max] = bounds.map((bound) => (bound === undefined ? undefined : Number(bound.replaceAll(",", ""))));
  if (rule.kind === "pattern" || (min !== undefined && max !== undefined && min > max)) {
    return { start, end };
  }
  const isExact = (bound: number | undefined): bound is number => bound !== undefined && Number.isSafeInteger(bound);
  const exact = { ...rule, ...(isExact(min) && { min }), ...(isExact(max) && { max }) };
  const isInexact = [min, max].some((bound) => bound !== undefined && !Number.isSafeInteger(bound));
  const isBound = exact.min !== undefined || exact.max !== undefined;
  return { ...(isBound && { rule: exact }), ...(isInexact && { isInexact }), start, end };
}

function readPattern(body: string, place: Place): FoundRule {
  const { start, end } = place;
  const code = /^\s{0,3}`([^`\n]+)`/.exec(body)?.[1];
  const pattern = code ?? body.replace(/\s+$/, "").trim();
  if (pattern === "" || pattern.length > LONGEST_PATTERN || !isPattern(pattern)) return { start, end };
  return { rule: { kind: "pattern", pattern }, start, end };
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** A rule ends at its line's end or where the next one starts. */
function ruleEnd(text: string, from: number, next: number): number {
  const line = text.indexOf("\n", from);
  return Math.min(line === -1 ? text.length : line, next);
}
