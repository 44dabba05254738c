import type { ApiOutline } from "../model/outline.ts";

/** Whether anything is of Bitable, so that its fields matter: an operation, or an event such as `drive.file.bitable_…`. */
export function hasBitable({ operations, events }: Pick<ApiOutline, "operations" | "events">): boolean {
  return (
    operations.some(({ name }) => name.service === "bitable") ||
    events.some(({ type }) => type.split(".").some((part) => part.startsWith("bitable")))
  );
}
