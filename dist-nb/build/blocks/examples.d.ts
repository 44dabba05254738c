import type { Report } from "../../diagnostics/report.ts";
import { type CommentedExample } from "../../facts/example.ts";
import type { Text } from "../../source/text.ts";
import type { Section, SectionRole } from "./sections.ts";
/** The first example of a role that can be read: `"request-example"`, `"response-example"`, `"event-example"`. */
export declare function exampleOf(sections: readonly Section[], role: SectionRole, report: Report): CommentedExample | undefined;
/** The JSON a code block holds: all of it, or what stands behind `-d '` of a curl call. */
export declare function jsonIn(code: Text): Text | undefined;
