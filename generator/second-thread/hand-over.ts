import type { Outlined, ServiceOutline } from "../build/outline.ts";
import { HeldResults } from "../cache/held-results.ts";
import type { Readings } from "../reading/read-files.ts";
import { Service, type FilesRead, type Ground } from "../services/service.ts";
import { fileId, placeOfPart } from "../source/document-part.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { ForeignBodies } from "./messages.ts";
import type { SecondThread } from "./second-thread.ts";

/** What the services of an outline are made with. */
export interface HandingOver {
  readonly ground: Ground;
  readonly readings: FilesRead & Pick<Readings, "storedBodiesOf">;
  /** Absent: all of them are made here. */
  readonly second?: SecondThread | undefined;
}

/** The services of an outline; those of which the second thread read most are made there. */
export function servicesOf(
  { services, schemas }: Outlined,
  { ground, readings, second }: HandingOver,
): readonly Service[] {
  const isReadThere = (file: SourceFile): boolean => second?.hasRead(file) === true;
  const others = second?.isRunning === true ? divide(services, isReadThere) : new Set<ServiceOutline>();
  if (second === undefined || others.size === 0) return services.map((outline) => new Service(outline, ground));
  const keys = new Map([...others].map((outline) => [outline, ground.keyOf(outline)]));
  second.know({
    toolId: ground.results.toolId,
    services: [...keys].map(([outline, key]) => ({ outline, key })),
    documented: schemas,
    files: readings.heads.map(({ file }) => file),
    lineStarts: new Map(readings.heads.flatMap(({ file }) => (second.hasText(file) ? [] : [linesOf(file)]))),
    bodies: filesOf([...others]).flatMap((file) => (isReadThere(file) ? [] : foreignBodies(file, readings))),
  });
  return services.map((outline) => {
    const key = keys.get(outline);
    if (key === undefined) return new Service(outline, ground);
    const results = ground.results.toolId === undefined ? new HeldResults(undefined) : ground.results;
    return new Service(outline, { ...ground, keyOf: () => key, results }, (ask) => second.make(outline.name, ask));
  });
}

/**
 * The services that are to be made by another thread: of those whose pages it read for the most part, the largest, up to
 * half of all.
 */
function divide(
  services: readonly ServiceOutline[],
  isReadThere: (file: SourceFile) => boolean,
): ReadonlySet<ServiceOutline> {
  const sized = services.map((outline) => {
    const places = placesIn(outline);
    return { outline, size: places.length, there: places.filter(isReadThere).length };
  });
  let left = sized.reduce((sum, { size }) => sum + size, 0) / 2;
  const chosen = sized
    .filter(({ size, there }) => there > size / 2)
    .sort((a, b) => b.size - a.size)
    .filter(({ size }) => {
      if (size > left) return false;
      left -= size;
      return true;
    });
  return new Set(chosen.map(({ outline }) => outline));
}

/** The file of each operation and event. */
function placesIn({ operations, events }: ServiceOutline): readonly SourceFile[] {
  return [...operations, ...events].map(({ span: { file } }) => file);
}

function filesOf(services: readonly ServiceOutline[]): readonly SourceFile[] {
  return [...new Map(services.flatMap(placesIn).map((file) => [fileId(file), file])).values()];
}

function linesOf({ path, lineStarts, within }: SourceFile): readonly [path: string, starts: SourceFile["lineStarts"]] {
  return [path, within?.document.lineStarts ?? lineStarts];
}

function foreignBodies(file: SourceFile, { storedBodiesOf }: HandingOver["readings"]): ForeignBodies {
  const place = placeOfPart(file);
  const bytes = storedBodiesOf(file);
  return { file, bytes, ...(place && { place: { start: place.start, end: place.end, line: place.line } }) };
}
