/** A place in the docs: a page without its ending, as `operations/bitable/v1/app.get`, and a place on it. */
export interface Target {
  readonly page: string;
  readonly anchor?: string;
}

/** The way from one page to another as an address: `../app.get` of `x/app.list`. */
export function wayTo(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same += 1;
  return "../".repeat(start.length - same) + end.slice(same).join("/");
}
