import type { Bodies } from "../build/build-service.ts";
import { HeldResults, type Entry } from "../cache/held-results.ts";
import { stockEmitters } from "../choose-emitters.ts";
import type { FileNamed } from "../diagnostics/problem.ts";
import type { Emitter } from "../emitters/emitter.ts";
import { makeSame, restoreBodies } from "../reading/stored-reading.ts";
import { Service, type Ask } from "../services/service.ts";
import { fileId, partAt } from "../source/document-part.ts";
import { sourceFile, withText } from "../source/source-file.ts";
import type { ServicesOrder } from "./messages.ts";
import type { FilesHere } from "./read-share.ts";

/** Makes what is asked of a service, as results for its drawer; nothing of a service that it does not know. */
export type Make = (service: string, ask: Ask) => Promise<readonly Entry[]>;

/** Makes services of what was read here and of what came with the order. */
export function makerOf(order: ServicesOrder, files: FilesHere): Make {
  const { toolId, documented } = order;
  link(order, files);
  const bodies = bodiesIn(order, files);
  const services = new Map(
    order.services.map(({ outline, key }) => {
      const results = new HeldResults(toolId);
      const ground = { documented, bodies, keyOf: () => key, fileNamed: unknownFile, results };
      return [outline.name, { service: new Service(outline, ground), results }];
    }),
  );
  return async (name, ask) => {
    const known = services.get(name);
    if (known === undefined) return [];
    await make(known.service, ask);
    return known.results.taken();
  };
}

async function make(service: Service, ask: Ask): Promise<void> {
  if (ask.kind === "facts") await service.facts();
  else if (ask.kind === "extent") await service.extent(ask.given);
  else if (ask.kind === "release") service.release();
  else {
    const planned = ask.wanted.flatMap(({ emitter, plan }) => {
      const found = emitterNamed(emitter);
      return found === undefined ? [] : [{ emitter: found, plan }];
    });
    await service.parts(planned, ask.given);
  }
}

let stock: ReadonlyMap<string, Emitter> | undefined;

function emitterNamed(name: string): Emitter | undefined {
  stock ??= new Map(stockEmitters().map((emitter) => [emitter.name, emitter]));
  return stock.get(name);
}

/** Gives the files of an order, which came as names, their texts. */
function link({ files, bodies, lineStarts }: ServicesOrder, { read, textOf }: FilesHere): void {
  for (const named of files) {
    const own = read.get(fileId(named));
    if (own !== undefined) makeSame(named, own.file);
    else if (named.part === undefined) withText(named, () => textOf(named.path), lineStarts.get(named.path));
  }
  for (const { file, place } of bodies) {
    if (place === undefined) continue;
    const { path } = file;
    const document = withText({ path }, () => textOf(path), lineStarts.get(path));
    partAt(file, { ...place, document });
  }
}

function bodiesIn(order: ServicesOrder, { read }: FilesHere): Bodies {
  const foreign = new Map(
    order.bodies.map(({ file, bytes }) => [fileId(file), () => restoreBodies(bytes, file).bodies]),
  );
  return (file) => read.get(fileId(file))?.bodies ?? foreign.get(fileId(file))?.() ?? [];
}

/** Nothing is restored here that names a file. */
const unknownFile: FileNamed = ({ path }) => sourceFile(path, "");
