/** What a filter says, as an independent reading of the documented language. */
export type Parsed =
  | { readonly kind: "call"; readonly name: string; readonly items: readonly Parsed[] }
  | { readonly kind: "compare"; readonly field: string; readonly operator: string; readonly value: Value }
  | { readonly kind: "contains"; readonly field: string; readonly value: Value };

export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "today"; readonly days: number }
  | { readonly kind: "day"; readonly day: string };

/** Reads from the left, one token after the other; throws at what the language does not know and at what is left over. */
export function parseFilter(source: string): Parsed {
  let at = 0;
  const parsed = expression();
  if (at !== source.length) throw new Error(`left over: ${source.slice(at)}`);
  return parsed;

  function expression(): Parsed {
    const name = /^(AND|OR|NOT)\(/.exec(source.slice(at))?.[1];
    if (name === undefined) return condition();
    at += name.length + 1;
    const items = [expression()];
    while (take(", ")) items.push(expression());
    expect(")");
    return { kind: "call", name, items };
  }

  function condition(): Parsed {
    expect("CurrentValue.[");
    const field = until("]");
    if (take(".contains(")) {
      const value = literal();
      expect(")");
      return { kind: "contains", field, value };
    }
    const operator = ["!=", ">=", "<=", "=", ">", "<"].find((each) => take(each));
    if (operator === undefined) throw new Error(`no operator: ${source.slice(at)}`);
    return { kind: "compare", field, operator, value: literal() };
  }

  function literal(): Value {
    if (take('"')) return { kind: "text", text: until('"') };
    if (take("TODATE(")) {
      expect('"');
      const day = until('"');
      expect(")");
      return { kind: "day", day };
    }
    const today = /^TODAY\(\)([+-]\d+)?/.exec(source.slice(at));
    if (today !== null) {
      at += today[0].length;
      return { kind: "today", days: Number(today[1] ?? 0) };
    }
    const digits = /^-?\d+(\.\d+)?/.exec(source.slice(at))?.[0];
    if (digits === undefined) throw new Error(`no value: ${source.slice(at)}`);
    at += digits.length;
    return { kind: "number", number: Number(digits) };
  }

  function until(end: string): string {
    const to = source.indexOf(end, at);
    if (to < 0) throw new Error(`no ${end}`);
    const text = source.slice(at, to);
    at = to + end.length;
    return text;
  }

  function take(text: string): boolean {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  }

  function expect(text: string): void {
    if (!take(text)) throw new Error(`expected ${text} in ${source.slice(at)}`);
  }
}
