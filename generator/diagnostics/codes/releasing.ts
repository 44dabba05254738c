import type { CodeMeaning } from "./code-meaning.ts";

/** What deciding on a version can find. */
export const releasingCodes = {
  "version/backwards": {
    severity: "warning",
    help: "Raise “version” in the configuration, or leave it out: then it follows from the changes.",
  },
  "version/history-unreadable": {
    severity: "error",
    help: "Restore the file from version control; a merge may have left its marks in it.",
  },
  "version/too-low": {
    severity: "warning",
    help: "Raise “version” in the configuration, or leave it out: then it follows from the changes.",
  },
  "version/unknown-change": {
    severity: "warning",
    help: "Restore the document from version control and generate again; then the changes are told.",
  },
} as const satisfies Record<string, CodeMeaning>;
