import { createDispatcher, type DispatcherOptions } from "@larkwright/client/events";
import { beforeAll, describe, expect, it } from "vitest";

import { compileErrors } from "../../bad-input/compiled.ts";
import { made } from "./site-files.ts";

interface Shown {
  readonly path: string;
  readonly text: string;
  readonly handler: string;
  readonly example: unknown;
}

let files: ReadonlyMap<string, string> = new Map();
let events: readonly Shown[] = [];
/** What the compiler has against the client, the handlers of the pages and the client's guide. */
let errors: readonly string[] = [];
beforeAll(async () => {
  files = await made(["specs"], ["docs", "client"]);
  events = [...files].filter(([path]) => /^docs\/events\/.*\.md$/.test(path)).map(([path, text]) => shown(path, text));
  const client = [...files].filter(([path]) => path.startsWith("client/")).map(([path, text]) => ({ path, text }));
  const programs = [...events.map(({ handler }) => handler), `${guide().join("\n")}${around}`].map((text, index) => ({
    path: `client/programs/${String(index)}.ts`,
    text: text.replaceAll(/"@larkwright\/client\/(.*)"/g, '"../src/$1.js"'),
  }));
  errors = compileErrors([...client, ...programs]);
});

/** The code that the client's guide to events shows. */
function guide(): readonly string[] {
  const [, section = ""] = (files.get("client/README.md") ?? "").split("\n## Events and callbacks\n");
  return [...(section.split("\n## ")[0] ?? "").matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** What the guide's readers have. */
const around = `
declare const appId: string, appSecret: string, verificationToken: string, encryptKey: string;
declare function use(...values: unknown[]): Promise<void>;
declare function answer(value: unknown, signal: AbortSignal): Promise<string>;
`;

function shown(path: string, text: string): Shown {
  const block = (language: string): string =>
    new RegExp(`^\`{4}${language}\n([^]*?)^\`{4}$`, "m").exec(text)?.[1] ?? "";
  return { path, text, handler: block("ts"), example: JSON.parse(block("json")) };
}

describe("the page of an event", () => {
  it("is there for each, with a handler and what is sent", () => {
    expect(events.map(({ path }) => path)).toHaveLength(5);
    for (const { handler, text } of events) {
      expect(handler).toContain("createDispatcher");
      expect(text).toContain("\n## Event\n");
    }
  });

  it("shows a handler that compiles under strict with the client", () => {
    expect(errors).toEqual([]);
  });

  it("shows a handler that takes what is sent, and of a callback what may be answered", async () => {
    for (const { path, handler, example, text } of events) {
      const seen: unknown[] = [];
      const dispatcher = await run(handler, (...values) => seen.push(...values));
      const { status, body } = await dispatcher.deliver(example);
      expect(status, path).toBe(200);
      expect(seen, path).not.toEqual([]);
      expect(seen, path).not.toContain(undefined);
      const isCallback = text.includes("\n## Reply\n");
      expect(handler.includes("return "), path).toBe(isCallback);
      if (isCallback) expect(body, path).not.toEqual({});
    }
  });

  it("tells callbacks from events", () => {
    const callbacks = events.filter(({ text }) => text.includes("\nCallback `"));
    expect(callbacks.map(({ path }) => path)).toEqual([
      "docs/events/card.action.trigger.md",
      "docs/events/card.action.trigger_v1.md",
      "docs/events/url.preview.get.md",
    ]);
  });
});

describe("the client's guide to events", () => {
  it("shows code that compiles under strict with the client", () => {
    expect(guide()).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});

type Program = (create: unknown, console: unknown) => Promise<ReturnType<typeof createDispatcher>>;

/** Runs the module as it is shown but for import and export. */
async function run(text: string, log: (...values: unknown[]) => void): Promise<ReturnType<typeof createDispatcher>> {
  const body = text.replace(/^import .*\n/, "").replace("export const events", "const events");
  // the constructor of asynchronous functions, which has no name
  const make = (async () => Promise.resolve()).constructor as new (...parts: readonly string[]) => Program;
  const create = (options: DispatcherOptions) => createDispatcher(options);
  return new make("createDispatcher", "console", `${body}\nreturn events;`)(create, { log });
}
