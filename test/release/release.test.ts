import { describe, expect, it } from "vitest";

import { collector } from "../../generator/diagnostics/report.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import { printHistory, type History } from "../../generator/release/history.ts";
import { release, type Emitted, type LastOutput, type Releasing } from "../../generator/release/release.ts";
import { sampleApi, type Said } from "../diff/sample-document.ts";

const first: History = [{ version: "0.1.0", is: "first", words: 0, changes: [] }];
const withPageSize: Said = { page_size: { required: true, schema: { type: "string" } } };

describe("release", () => {
  it("begins with the first version, or the one that is stated", () => {
    expect(versionOf({})).toBe("0.1.0");
    expect(versionOf({ stated: "2.0.0" })).toBe("2.0.0");
  });

  it("moves by what the document asks for, and not without a document", () => {
    const last = lastOf(first, {}, "0.1.0");
    expect(versionOf({ last, documentOf: documentOf(withPageSize) })).toBe("0.2.0");
    expect(versionOf({ last, documentOf: documentOf({}) })).toBe("0.1.0");
    expect(versionOf({ last })).toBe("0.1.0");
  });

  it("is graded as the project grades", () => {
    const last = lastOf(first, {}, "0.1.0");
    const regrading = { "request/required-parameter-added": "off" } as const;
    expect(versionOf({ last, documentOf: documentOf(withPageSize), regrading })).toBe("0.1.0");
  });

  it("takes up a run that was cut off when only its history was written", () => {
    const cutOff: History = [{ version: "0.2.0", words: 0, changes: [] }, ...first];
    const last = lastOf(cutOff, {}, "0.1.0");
    const { history } = released({ last, documentOf: documentOf(withPageSize) });
    expect(history.map(({ version }) => version)).toEqual(["0.2.0", "0.1.0"]);
    expect(history[0].changes).toHaveLength(1);
  });

  it("raises what the configuration raised, without a change", () => {
    const last = lastOf(first, {}, "0.1.0");
    const { history } = released({ last, stated: "1.0.0", documentOf: documentOf({}) });
    expect(history.map(({ version, changes }) => [version, changes.length])).toEqual([
      ["1.0.0", 0],
      ["0.1.0", 0],
    ]);
  });

  it("goes on from the newest version, not from one that was stated lower since", () => {
    const lowered: History = [
      { version: "0.1.0", words: 0, changes: [] },
      { version: "0.9.0", is: "first", words: 0, changes: [] },
    ];
    expect(versionOf({ last: lastOf(lowered, {}, "0.1.0"), documentOf: documentOf(withPageSize) })).toBe("0.10.0");
  });

  it("puts all changes of a version that stays into one entry", () => {
    const last = lastOf(first, {}, "0.1.0");
    const { history, codes } = released({ last, stated: "0.1.0", documentOf: documentOf(withPageSize) });
    expect(history).toMatchObject([{ version: "0.1.0", is: "first", least: "0.2.0", changes: [{}] }]);
    expect(codes).toEqual(["version/too-low"]);
  });

  it("counts words and keeps no sentence of them", () => {
    const last = lastOf(first, { operation: { description: "old words" } }, "0.1.0");
    const { history } = released({ last, documentOf: documentOf({ operation: { description: "new words" } }) });
    expect(history[0]).toEqual({ version: "0.1.1", words: 1, changes: [] });
  });
});

function versionOf(releasing: Omit<Releasing, "report">): string {
  return released(releasing).history[0].version;
}

function released(releasing: Omit<Releasing, "report">) {
  const { report, diagnostics } = collector();
  const { history } = release({ ...releasing, report });
  return { history, codes: diagnostics().map(({ code }) => code) };
}

function documentOf(said: Said): (version: string) => Emitted {
  return (version) => {
    const bytes = Buffer.from(`${JSON.stringify(toOpenApi(sampleApi(said), version), null, 2)}\n`);
    return { bytes: () => bytes };
  };
}

function lastOf(history: History, said: Said, version: string): LastOutput {
  const document = documentOf(said)(version).bytes();
  const isSame = (other: Emitted): boolean => Buffer.from(document).equals(other.bytes());
  return { history: printHistory(history), document, state: "intact", isSame };
}
