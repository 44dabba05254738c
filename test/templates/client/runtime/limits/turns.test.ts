import { describe, expect, it } from "vitest";

import { memoryTurns } from "../../../../../templates/client/src/runtime/limits/turns.ts";
import { virtualClock } from "./virtual-clock.ts";

describe("memoryTurns", () => {
  it("runs tasks of one key one after the other, in order of arrival", async () => {
    const clock = virtualClock();
    const turns = memoryTurns();
    const log: string[] = [];
    const task = (name: string, ms: number) =>
      turns.run("a", async () => {
        log.push(`${name} begins`);
        await clock.sleep(ms);
        log.push(`${name} ends`);
      });
    await clock.run(Promise.all([task("first", 30), task("second", 10), task("third", 20)]));
    const expected = ["first", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`]);
    expect(log).toEqual(expected);
  });

  it("does not delay other keys", async () => {
    const clock = virtualClock();
    const turns = memoryTurns();
    await clock.run(Promise.all(["a", "b", "c"].map((key) => turns.run(key, () => clock.sleep(10)))));
    expect(clock.now()).toBe(10);
  });

  it("gives what the task gives", async () => {
    expect(await memoryTurns().run("a", () => Promise.resolve(7))).toBe(7);
  });

  it("goes on after a task that fails, at once or later", async () => {
    const turns = memoryTurns();
    const failing = turns.run("a", () => {
      throw new Error("at once");
    });
    const later = turns.run("a", () => Promise.reject(new Error("later")));
    const fine = turns.run("a", () => Promise.resolve("fine"));
    await expect(failing).rejects.toThrow("at once");
    await expect(later).rejects.toThrow("later");
    expect(await fine).toBe("fine");
  });

  it("passes on the turn of who gives up, while the task before still runs", async () => {
    const clock = virtualClock();
    const turns = memoryTurns();
    const stop = new AbortController();
    const ends: number[] = [];
    const first = turns.run("a", () => clock.sleep(50));
    const second = turns.run("a", () => Promise.resolve(), stop.signal);
    const third = turns.run("a", async () => void ends.push(clock.now()));
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    const fourth = turns.run("a", async () => void ends.push(clock.now()));
    await clock.run(Promise.all([first, third, fourth]));
    expect(ends).toEqual([50, 50]);
  });

  it("runs nothing for a signal that has already aborted", async () => {
    const signal = AbortSignal.abort(new Error("before"));
    const turns = memoryTurns();
    await expect(turns.run("a", () => Promise.resolve(1), signal)).rejects.toThrow("before");
    expect(await turns.run("a", () => Promise.resolve(2))).toBe(2);
  });
});
