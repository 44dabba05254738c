import { describe, expect, it } from "vitest";

import { html } from "../../../../templates/mock/src/page/html.ts";
import { pageReply, styleReply, type PageFacts } from "../../../../templates/mock/src/page/page.ts";
import { smallContract } from "../small-contract.ts";

const attack = `<img src=x onerror="alert(1)">'&`;

function pageOf(facts: Partial<PageFacts> = {}): string {
  const contract = smallContract([
    { id: "a.get", path: "/open-apis/a", service: "a", title: "Get an a" },
    { id: "b.get", path: "/open-apis/b", service: "b" },
  ]);
  const nothing = { contract, stateful: new Set(["a.get"]), demo: {}, state: {}, requests: [], faults: [] };
  return String(pageReply({ ...nothing, ...facts }).body);
}

describe("the page", () => {
  it("shows the operations, and which of them keep state", () => {
    expect(pageOf()).toContain("2 operations, 1 of them with state");
    expect(pageOf()).toContain("GET /open-apis/a");
  });

  it("shows the last requests with their verdicts, the latest first", () => {
    const entry = {
      at: 0,
      method: "GET",
      query: "",
      verdict: "limited",
      status: 429,
      code: 99991400,
      logId: "",
    } as const;
    const page = pageOf({
      requests: [
        { ...entry, number: 1, path: "/first" },
        { ...entry, number: 2, path: "/second" },
      ],
    });
    expect(page).toContain("limited");
    expect(page.indexOf("/second")).toBeLessThan(page.indexOf("/first"));
  });

  it("shows the faults that are on", () => {
    expect(pageOf({ faults: [{ id: 4, fault: { status: 503 }, happened: 2, left: 7 }] })).toContain("503");
  });

  it("lets nothing that was sent or documented become markup", () => {
    const page = pageOf({
      contract: smallContract([{ id: attack, path: attack, service: attack, title: attack }]),
      demo: { [attack]: attack },
      state: { [attack]: { [attack]: attack } },
      requests: [
        {
          number: 1,
          at: 0,
          method: attack,
          path: attack,
          query: attack,
          verdict: "unknown",
          reason: attack,
          logId: attack,
        },
      ],
      faults: [{ id: 1, fault: { operation: attack, code: 1 }, happened: 0 }],
    });
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/onerror="/);
  });

  it("loads nothing from elsewhere and runs no script", () => {
    const { headers, body } = pageReply({
      contract: smallContract([]),
      stateful: new Set(),
      demo: {},
      state: {},
      requests: [],
      faults: [],
    });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers["content-security-policy"]).not.toContain("script");
    expect(String(body)).not.toMatch(/<script|https?:\/\/|style="/);
    expect(String(styleReply().body)).not.toMatch(/url\(|@import/);
  });

  it("shows no more of the state than anybody reads", () => {
    expect(pageOf({ state: { big: "x".repeat(1_000_000) } }).length).toBeLessThan(50_000);
  });
});

describe("html", () => {
  it("escapes text and attributes, and leaves what is markup", () => {
    expect(String(html`<a title="${`"<&'>`}">${html`<b>${1}</b>`}${[html`<i></i>`]}</a>`)).toBe(
      '<a title="&#34;&#60;&#38;&#39;&#62;"><b>1</b><i></i></a>',
    );
  });
});
