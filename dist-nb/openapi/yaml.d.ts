import type { Json } from "../model/json.ts";
/**
 * A value as YAML for people: block style, no anchors, no folding, several lines as a literal block. Strings that a YAML
 * 1.1 or 1.2 reader would take for something else (`off`, `2025-06-20`, `1:30`, `=`) are quoted. Reading it gives the
 * same value in either version.
 */
export declare function printYaml(value: Json): string;
/** A key with its value as `printYaml` writes it so many maps deep, without the line break behind it. */
export declare function yamlEntry(key: string, value: Json, depth: number): string;
/** The line, or two, of a key whose value is a map that is not empty. */
export declare function yamlKey(key: string, depth: number): string;
