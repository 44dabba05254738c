/** Some of a list, on a page of its own. */
export interface Chunk<Item> {
  readonly page: string;
  readonly items: readonly Item[];
  /** The page on which the list goes on. */
  readonly next?: string;
}

/** Bytes of a list that a page has room for. */
export const roomOfList = 48_000;

/** A list on as many pages as it needs, at least one: `limits`, `limits-2`, `limits-3`. */
export function paginate<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  page: string,
): readonly Chunk<Item>[] {
  const chunks: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (used + size > roomOfList && used > 0) {
      chunks.push([]);
      used = 0;
    }
    used += size;
    chunks.at(-1)?.push(item);
  }
  const nameOf = (index: number): string => (index === 0 ? page : `${page}-${String(index + 1)}`);
  return chunks.map((own, index) => ({
    page: nameOf(index),
    items: own,
    ...(index + 1 < chunks.length && { next: nameOf(index + 1) }),
  }));
}
