import type { Entry } from "../cache/held-results.ts";
import type { ServiceOutline } from "../build/outline.ts";
import type { NamedSchema } from "../model/api.ts";
import type { OtherReading } from "../reading/share.ts";
import type { StoredHead } from "../reading/stored-reading.ts";
import type { Ask } from "../services/service.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Claims } from "./claims.ts";

/** What the second thread is told, in this order: to read, then of services, then to make something of one of these. */
export type Order = ReadOrder | ServicesOrder | MakeOrder;

/** Files that two threads read, this one from the last to the first. */
export interface ReadOrder {
  readonly kind: "read";
  readonly files: readonly FileOrder[];
  readonly claims: Claims;
  /** Whether it will be told of services: then it holds what it read. */
  readonly isMaking: boolean;
  /** Whether it is to make the hashes of all of them, when it has read its share. */
  readonly wantsHashes: boolean;
}

/** A file in memory that both threads have. */
export interface FileOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The services of which it will be asked something. */
export interface ServicesOrder {
  readonly kind: "services";
  readonly toolId: string | undefined;
  readonly services: readonly { readonly outline: ServiceOutline; readonly key: string }[];
  /** Schemas of no service. */
  readonly documented: readonly NamedSchema[];
  /** The files that all these refer to. */
  readonly files: readonly SourceFile[];
  /** Of those of their documents that it was not given, by path. */
  readonly lineStarts: ReadonlyMap<string, SourceFile["lineStarts"]>;
  /** The bodies of those of their files that it did not read itself. */
  readonly bodies: readonly ForeignBodies[];
}

export interface ForeignBodies extends Pick<StoredHead, "place"> {
  readonly file: SourceFile;
  readonly bytes: Uint8Array;
}

export interface MakeOrder {
  readonly kind: "make";
  readonly service: string;
  readonly ask: Ask;
}

/** What the second thread answers: lists of what it read, the last of them empty, then hashes; to each `make`, what it made. */
export type Answer =
  | { readonly kind: "readings"; readonly readings: readonly OtherReading[] }
  /** Of `contentHash`, in the order of the files. */
  | { readonly kind: "hashes"; readonly hashes: readonly string[] }
  | { readonly kind: "made"; readonly entries: readonly Entry[] };
