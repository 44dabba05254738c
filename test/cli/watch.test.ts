import { writeFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { run } from "../../generator/cli/run.ts";
import type { Stream } from "../../generator/cli/streams.ts";

const page = join(import.meta.dirname, "../golden/pipe-table-page/specs");

let folder = "";
let end: () => Promise<number> = () => Promise.resolve(0);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-watch-"));
});
afterEach(async () => {
  await end();
  await rm(folder, { recursive: true, force: true });
});

describe("larkwright watch", () => {
  it("generates, prints what a saved page changes, and ends cleanly", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch();
    await printed.rounds(1);
    await edit((text) => text.replace("page_token", "cursor"));
    await printed.rounds(2);
    expect(printed.out()).toContain("specs/list-rooms.md");
    expect(printed.out()).toContain("request/parameter-");
    expect(await emitted()).toContain("name: cursor");
    expect(await end()).toBe(0);
  });

  it("takes all that changes meanwhile as one step of the version", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch();
    await printed.rounds(1);
    for (const [old, now] of [
      ["page_token", "cursor"],
      ["cursor", "mark"],
    ] as const) {
      await edit((text) => text.replace(old, now));
      await printed.until(async () => (await emitted()).includes(`name: ${now}`));
      expect(await emitted()).toContain('version: "0.2.0"');
    }
  });

  it("says what is wrong with a half-written configuration and goes on once it is whole", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    await writeFile(join(folder, "larkwright.config.json"), "{}");
    const printed = watch();
    await printed.rounds(1);
    await writeFile(join(folder, "larkwright.config.json"), '{ "version": ');
    await printed.until(() => printed.err().includes("cannot be loaded"));
    await writeFile(join(folder, "larkwright.config.json"), '{ "version": "3.2.1" }');
    await printed.until(async () => (await emitted()).includes("3.2.1"));
  });

  it("survives that its sources are deleted, and goes on when they are back", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch();
    await printed.rounds(1);
    const before = await emitted();
    await rename(join(folder, "specs"), join(folder, "away"));
    await printed.until(() => printed.err().includes("input/missing"));
    expect(await emitted()).toBe(before);
    await rename(join(folder, "away"), join(folder, "specs"));
    await printed.rounds(3);
    await edit((text) => text.replace("List rooms", "All rooms"));
    await printed.until(async () => (await emitted()).includes("All rooms"));
  });

  it("begins where there are no sources yet", async () => {
    const printed = watch();
    await printed.rounds(1);
    expect(printed.err()).toContain("input/missing");
    await cp(page, join(folder, "specs"), { recursive: true });
    await printed.until(async () => (await emitted()).includes("List rooms"));
  });

  it("prints one object on one line for each time", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch("--json");
    await printed.until(() => lines(printed.out()).length === 1);
    await edit((text) => text.replace("page_token", "cursor"));
    await printed.until(() => lines(printed.out()).length === 2);
    const [, second = ""] = lines(printed.out());
    expect(JSON.parse(second)).toMatchObject({ command: "watch", exitCode: 0, changed: ["specs/list-rooms.md"] });
    expect(JSON.parse(second)).toHaveProperty("diff.bump", "major");
  });

  it("makes nothing of a page that is written in two steps until it is whole", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch("--json");
    await printed.until(() => lines(printed.out()).length === 1);
    const path = join(folder, "specs/list-rooms.md");
    const whole = (await readFile(path, "utf8")).replace("List rooms", "All rooms");
    writeFileSync(path, whole.slice(0, whole.length / 2));
    setTimeout(() => {
      writeFileSync(path, whole);
    }, 25);
    await printed.until(async () => (await emitted()).includes("All rooms"));
    await pause(200);
    expect(lines(printed.out())).toHaveLength(2);
    expect(JSON.parse(lines(printed.out())[1] ?? "")).toMatchObject({ exitCode: 0, diff: { bump: "patch" } });
  });

  it("takes what is saved at once as one time, and a page that takes another's place as saved", async () => {
    await cp(page, join(folder, "specs"), { recursive: true });
    const printed = watch("--json");
    await printed.until(() => lines(printed.out()).length === 1);
    const path = join(folder, "specs/list-rooms.md");
    for (let number = 0; number < 50; number += 1)
      writeFileSync(join(folder, `specs/${String(number)}.md`), "# Guide\n");
    writeFileSync(`${path}~`, (await readFile(path, "utf8")).replace("page_token", "cursor"));
    await rename(`${path}~`, path);
    await printed.until(async () => (await emitted()).includes("name: cursor"));
    await pause(200);
    expect(lines(printed.out()).length).toBeLessThanOrEqual(3);
    expect(lines(printed.out()).slice(1).join("")).toContain("specs/49.md");
  });

  it("ends with 2 where the configuration is wrong from the start", async () => {
    await writeFile(join(folder, "larkwright.config.json"), "[]");
    watch();
    expect(await end()).toBe(2);
  });
});

interface Printed {
  readonly out: () => string;
  readonly err: () => string;
  readonly rounds: (count: number) => Promise<void>;
  readonly until: (test: () => boolean | Promise<boolean>) => Promise<void>;
}

/** Watches in the folder until `end` is called. */
function watch(...typed: readonly string[]): Printed {
  const printed = { out: "", err: "" };
  const stream = (name: "out" | "err"): Stream => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: false,
    hasColour: false,
  });
  const interrupt = new AbortController();
  const running = run(["watch", ...typed], {
    streams: { out: stream("out"), err: stream("err"), folder },
    guard: (work) => work(interrupt.signal),
    version: "1.2.3",
    loadMock: () => Promise.reject(new Error("no mock was expected here")),
  });
  end = () => {
    interrupt.abort();
    return running;
  };
  const until: Printed["until"] = async (test) => {
    while (!(await test())) await pause(20);
  };
  return {
    out: () => printed.out,
    err: () => printed.err,
    rounds: (count) => until(() => printed.out.split("watching: ").length > count),
    until,
  };
}

async function edit(change: (text: string) => string): Promise<void> {
  const path = join(folder, "specs/list-rooms.md");
  await writeFile(path, change(await readFile(path, "utf8")));
}

function emitted(): Promise<string> {
  return readFile(join(folder, "generated/openapi/openapi.yaml"), "utf8").catch(() => "");
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
