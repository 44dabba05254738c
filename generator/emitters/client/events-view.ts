import type { EventDefinition } from "../../model/api.ts";
import { distinctNames, pascal } from "../../wording/names.ts";
import { oneLine, webAddress } from "../../wording/visible.ts";
import { docComment } from "./doc-comment.ts";

/** What `events.ts.hbs` prints: the type of each event of a service. */
export interface EventsView {
  readonly events: readonly { readonly name: string; readonly type: string; readonly doc: string }[];
}

export function eventsView(events: readonly EventDefinition[]): EventsView {
  const distinct = distinctNames(["operations"], "");
  return {
    events: events.map((event) => ({
      name: distinct(pascal(event.type)),
      type: JSON.stringify(event.type),
      doc: eventDoc(event),
    })),
  };
}

function eventDoc(event: EventDefinition): string {
  const url = webAddress(event.docs.url);
  return docComment(
    [oneLine(event.title), event.description ?? "", `Event \`${oneLine(event.type)}\`.`],
    [
      ...(event.deprecated === true ? ["@deprecated The documentation says so."] : []),
      ...(url === undefined ? [] : [`@see ${url}`]),
    ],
  );
}
