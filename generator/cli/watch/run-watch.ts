import { settingsFor, type Arguments } from "../arguments.ts";
import { watchedBy } from "./watched-by.ts";
import { Watching, type WatchAround } from "./watching.ts";

/**
 * Generates, and again whenever a source, an overlay or the configuration changes, until the person stops it. What goes
 * wrong in a round is said, and the next change begins the next one. Throws a `ConfigError` where the configuration is
 * wrong from the start.
 */
export async function runWatch(given: Arguments, around: WatchAround): Promise<void> {
  const { folder } = around.streams;
  const first = watchedBy(await settingsFor(given, folder), given, folder);
  await around.guard(async (interrupt) => {
    const watching = new Watching(given, { ...around, interrupt });
    await watching.begin(first);
    let isEarly = false;
    while (!interrupt.aborted) {
      const isOver = await watching.round(isEarly);
      // an early round that is not over is made anew, and waits first
      isEarly = isOver && (await watching.next());
      if (!isEarly) await watching.quiet();
    }
    await watching.end();
  });
}
