import { cleanLine } from "./prose.ts";

/** One listed value. */
export interface EnumValue {
  readonly value: string;
  readonly description?: string;
  /** Marked as the one that holds where none is given: `true（默认值）：包含`. */
  readonly isDefault?: true;
}

export interface EnumList {
  readonly values: readonly EnumValue[];
  readonly end: number;
}

/**
 * A value where one can start: code (`` `docx` ``, ``` ``1`` ```), quoted (`"CNY"`), in bold, a number, or a word that is an
 * identifier (`zh-CN`, `image/png`). Chinese words are values only when marked.
 */
export const VALUE =
  '(?:``[^`\\n]{1,100}``|`[^`\\n]{1,100}`|"[^"\\n]{1,100}"|“[^”\\n]{1,100}”|\\*\\*[\\w.:/@+-]{1,100}\\*\\*|-?\\d{1,20}(?:\\.\\d{1,9})?(?![\\w.])|[A-Za-z_@][\\w./@+-]{0,99})';
/** `（默认值）` behind a value. */
export const DEFAULT_MARK = "(?:\\s{0,3}[（(](?:默认值?|[Dd]efault)[）)])";

/** Without its marks. */
export function bareValue(written: string): string {
  const inner = /^(?:``(.*)``|`(.*)`|"(.*)"|“(.*)”|\*\*(.*)\*\*)$/.exec(written);
  const value = inner === null ? written : (inner.slice(1).find((part) => part !== undefined) ?? written);
  return unquoted(value.trim()).replace(/\\([_*\-[\]])/g, "$1");
}

export function enumValue(written: string, description: string, isDefault: boolean): EnumValue {
  const prose = cleanLine(description.replace(/\*{2}/g, ""))
    .replace(/^[-–—:：]\s?|[;；,，、]$/g, "")
    .trim()
    .replace(/^[（(]([^（()）]*)[）)]$/, "$1");
  return {
    value: bareValue(written),
    ...(prose !== "" && { description: prose }),
    ...(isDefault && { isDefault: true as const }),
  };
}

/** `` `"a"` `` is the value a. */
function unquoted(value: string): string {
  return /^"[^"]+"$/.test(value) ? value.slice(1, -1) : value;
}
