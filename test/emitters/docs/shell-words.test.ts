import { describe, expect, it } from "vitest";

import { curlCall, shellWords } from "./shell-words.ts";

describe("shellWords", () => {
  it.each([
    [`a  b\tc`, ["a", "b", "c"]],
    [`'a b' "c d"e`, ["a b", "c de"]],
    [`'it'\\''s'`, ["it's"]],
    [`"$NAME" '$NAME'`, ["value", "$NAME"]],
    ["a \\\n  b", ["a", "b"]],
    [`''`, [""]],
  ])("splits %s as a shell does", (line, words) => {
    expect(shellWords(line, { NAME: "value" })).toEqual(words);
  });

  it("reads the request of a line", () => {
    const line = `curl -X POST 'https://x.test/a?b=c' \\\n  -H "Authorization: Bearer $T" \\\n  -d '{"a": 1}'`;
    const init = { method: "POST", headers: { Authorization: "Bearer t" }, body: '{"a": 1}' };
    expect(curlCall(line, { T: "t" })).toEqual({ url: "https://x.test/a?b=c", init });
  });

  it("refuses what it does not know", () => {
    expect(() => curlCall("curl --upload-file x https://x.test", {})).toThrow("--upload-file");
  });
});
