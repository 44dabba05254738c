import type { Parameter } from "../../model/api.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/**
 * The parameters of an operation, those of its path item included unless it has one of the same name: path, query,
 * header, then as documented. Headers that every call has are not among them.
 */
export declare function readParameters(operation: Node, pathItem: Node, reading: Reading): readonly Parameter[];
