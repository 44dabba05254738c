import { type Emitter } from "./emitters/emitter.ts";
import { type Regrading } from "./diff/rules.ts";
/** What `larkwright.config.ts` says. Paths are relative to its folder; everything may be left out. */
export interface Config {
    /** Files, folders and globs to read; `["specs"]`. */
    readonly sources?: readonly string[];
    /** Files and folders of OpenAPI Overlays that correct what the sources say; `["specs/overlays"]`, where that is there. */
    readonly overlays?: readonly string[];
    /** The output folder; `"generated"`. */
    readonly out?: string;
    /** Folders of outputs that do not stand below the output folder: `{ client: "packages/client" }`. */
    readonly folders?: Readonly<Record<string, string>>;
    /** Names of the outputs to make, as `["openapi", "client"]`; all of them. */
    readonly only?: readonly string[];
    /** Names of the operations and events to make them of, `*` for any part: `["bitable.*"]`; all of them. */
    readonly include?: readonly string[];
    /** Name of the emitted client package; `"@larkwright/client"`. */
    readonly clientPackage?: string;
    /** Name of the emitted mock package; `"@larkwright/mock"`. */
    readonly mockPackage?: string;
    /** Where the emitted packages are kept, as `"https://github.com/acme/lark"`; npm asks for it where it proves their origin. */
    readonly repository?: string;
    /** Licence of the emitted packages, as SPDX names it; `"MIT"`. */
    readonly license?: string;
    /** Version of the emitted packages; the one that follows from what changed since the last run, first `"0.1.0"`. */
    readonly version?: string;
    /** Folder of templates of one's own, each in the place of the one that has the same path in this program's. */
    readonly templates?: string;
    /** Outputs of one's own besides, each below the folder of its name; see `emitterOf`. */
    readonly emitters?: readonly Emitter[];
    /** Grades of one's own for kinds of change, as `{ "limit/lowered": "breaking" }`; `"off"` leaves them out. */
    readonly rules?: Regrading;
    /** Folder for what a next run can use again, or false for none; `"node_modules/.cache/larkwright"`. */
    readonly cache?: string | false;
}
/** What is open where it is left out. */
type Open = "only" | "include" | "rules" | "version" | "templates" | "emitters" | "repository" | "license";
/** A configuration in which nothing is left open; its paths are absolute. */
export type Settings = Required<Omit<Config, Open>> & Pick<Config, Open>;
/** What a person got wrong in a configuration: where, what, and what was expected. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
}
/** The names a configuration file may have, the first that is there counts. */
export declare const configNames: string[];
/** Gives an editor the type of a configuration; returns it as it is. */
export declare function defineConfig(config: Config): Config;
/** Fills in what is left out and makes paths absolute, from `folder` on. */
export declare function settingsOf(config: Config, folder: string): Settings;
/**
 * Loads the configuration: the file at `path`, else the one in `folder`, else the defaults. Throws a `ConfigError` where
 * there is no such file, it cannot be loaded, or it says something that means nothing.
 */
export declare function loadConfig(folder: string, path?: string): Promise<Settings>;
/** Checks what a configuration file holds, all of it: a wrong value three lines down is not worth a second run. */
export declare function checkConfig(value: unknown, shown: string): Config;
export {};
