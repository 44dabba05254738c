import type { ApiOutline } from "../../model/outline.ts";
import { type OutputFile } from "../../output/output-file.ts";
import type { EmitContext, Piece } from "../emitter.ts";
import type { AllPages } from "./plan.ts";
/** `llms.txt`: what there is, as a list of links to Markdown, in the form that llmstxt.org proposes. */
export declare function listText(api: ApiOutline, pages: AllPages, { clientPackage }: EmitContext): string;
/** What `llms-full.txt` has of these files: the Markdown pages among them, each with its name, with links as from there. */
export declare function fullPieces(files: readonly OutputFile[]): readonly Piece[];
/** `llms-full.txt`: all Markdown pages behind each other. */
export declare function fullText(pieces: readonly Piece[]): OutputFile;
