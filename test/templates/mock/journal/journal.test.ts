import { describe, expect, it } from "vitest";

import type { Incoming } from "../../../../templates/mock/src/engine/exchange.ts";
import { makeJournal } from "../../../../templates/mock/src/journal/journal.ts";

function incoming(target: string, body = "", type?: string): Incoming {
  const headers = type === undefined ? {} : { "content-type": type };
  return { method: "POST", target, headers, body: new TextEncoder().encode(body) };
}

describe("the journal", () => {
  it("says what became of a request, also what is learned later", () => {
    const journal = makeJournal(5);
    const note: Parameters<typeof journal.add>[2] = { verdict: "broken" };
    journal.add(incoming("/a?b=1", '{"c":2}', "application/json"), "log1", note, 7);
    note.verdict = "answered";
    note.status = 200;
    expect(journal.entries()).toEqual([
      {
        number: 1,
        at: 7,
        method: "POST",
        path: "/a",
        query: "b=1",
        body: { c: 2 },
        verdict: "answered",
        status: 200,
        logId: "log1",
      },
    ]);
  });

  it("remembers the last ones only", () => {
    const journal = makeJournal(3);
    for (const name of ["a", "b", "c", "d", "e"]) journal.add(incoming(`/${name}`), "", { verdict: "answered" }, 0);
    expect(journal.entries().map(({ number, path }) => [number, path])).toEqual([
      [3, "/c"],
      [4, "/d"],
      [5, "/e"],
    ]);
    expect([journal.entry(2), journal.entry(5)?.path, journal.entry(6)]).toEqual([undefined, "/e", undefined]);
  });

  it.each([
    ["no json", "application/json", "[7 bytes, no JSON]"],
    ["abc", "multipart/form-data; boundary=x", "[3 bytes]"],
    ['{"a":1}', "text/plain", { a: 1 }],
    ['{"a":1}', undefined, { a: 1 }],
    [`"${"x".repeat(20_000)}"`, "application/json", "[20002 bytes]"],
  ])("says of a body what can be said", (body, type, shown) => {
    const journal = makeJournal(1);
    journal.add(incoming("/a", body, type), "", { verdict: "answered" }, 0);
    expect(journal.entries()[0]?.body).toEqual(shown);
  });

  it("holds no secret", () => {
    const journal = makeJournal(1);
    const sent = incoming("/a?access_token=hidden1", '{"app_secret":"hidden2"}', "application/json");
    journal.add({ ...sent, headers: { ...sent.headers, authorization: "hidden3" } }, "", { verdict: "answered" }, 0);
    expect(JSON.stringify(journal.entries())).not.toContain("hidden");
  });

  it("begins anew when it is cleared", () => {
    const journal = makeJournal(2);
    journal.add(incoming("/a"), "", { verdict: "answered" }, 0);
    journal.clear();
    expect([journal.entries(), journal.count()]).toEqual([[], 0]);
  });
});
