import { contentHash } from "../cache/hash.ts";
import type { LoadedSources } from "../source/read-sources.ts";
import type { Job } from "./command.ts";

/** What a run was made of is another by now: nothing of it was written, and nothing of it is to be told. */
export class MovedOn extends Error {
  override readonly name = "MovedOn";
}

/** Waits as a job wants it, and throws `MovedOn` where loading the sources again gives others then. */
export async function settle(
  { settled }: Pick<Job, "settled">,
  loaded: LoadedSources,
  load: () => Promise<LoadedSources>,
): Promise<void> {
  if (settled === undefined) return;
  await settled();
  if (contentOf(await load()) !== contentOf(loaded)) throw new MovedOn("a source changed meanwhile");
}

function contentOf({ files, overlays, problems }: LoadedSources): string {
  const texts = [files, overlays].map((each) => each.map((file) => [file.path, file.rank, contentHash(file)]));
  return JSON.stringify([...texts, problems.map(({ code, span, message }) => [code, span.file.path, message])]);
}
