import type { CodeMeaning } from "./code-meaning.ts";

/** What reading corrections and applying them can find. */
export const overlaysCodes = {
  "overlay/action": {
    severity: "error",
    help: "Write the action as “target” with “update” or “remove: true”.",
  },
  "overlay/applied": { severity: "info", help: "Nothing to do; remove the action once the page is corrected." },
  "overlay/info": { severity: "warning", help: "Give the overlay an “info” with “title” and “version”." },
  "overlay/mismatch": {
    severity: "error",
    help: "Select the object that holds the value, and update that.",
  },
  "overlay/no-match": {
    severity: "warning",
    help: "Correct the target, or remove the action if the page has been corrected.",
  },
  "overlay/not-kept": {
    severity: "warning",
    help: "Correct something that the contract has a place for; this is left as the pages have it.",
  },
  "overlay/result": {
    severity: "error",
    help: "Correct the action; without it the document is sound.",
  },
  "overlay/target": {
    severity: "error",
    help: "Write the target as RFC 9535 has it, such as “$.paths['/open-apis/…'].get”; “match” and “search” are left out.",
  },
  "overlay/unreadable": { severity: "error", help: "Write the overlay as OpenAPI Overlay 1.0, in YAML or JSON." },
  "overlay/version": { severity: "warning", help: "Check the result; only OpenAPI Overlay 1.0 is known." },
} as const satisfies Record<string, CodeMeaning>;
