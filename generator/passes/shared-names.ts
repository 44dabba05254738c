import { pascal } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";

/** A type that gets a name of its own. */
export interface TypeUses {
  readonly service: string;
  /** The documents' own name. */
  readonly typeName: string;
  /** How many operations and events use it. */
  readonly operations: number;
  readonly home: Home;
}

/** Where a type stands first, operations in order of their names. */
export interface Home {
  /** Without the service: `v1.documentBlock.list`. */
  readonly operation: string;
  /** Wire names that lead to it: `response`, `data`, `items`. */
  readonly path: readonly string[];
}

/**
 * A component name for each type: service and the documents' name (`DocxTextElement`). Where several types of a service
 * have one name, the one that most operations use has it alone, and each other says where it stands first
 * (`DocxTextElementInV1DocumentConvert`). So a page more or less changes no other type's name, short of turning the
 * majority or being first itself.
 */
export function nameTypes<Uses extends TypeUses>(
  types: readonly Uses[],
  taken: ReadonlySet<string>,
): Map<Uses, string> {
  const names = new Map<Uses, string>();
  const given = new Set([...taken].map((name) => name.toLowerCase()));
  const give = (type: Uses, name: string): boolean => {
    const isFree = !given.has(name.toLowerCase());
    if (isFree) names.set(type, name);
    given.add(name.toLowerCase());
    return isFree;
  };
  for (const [base, group] of [...groupBy(types, baseOf)].sort(([a], [b]) => byCodeUnit(a, b))) {
    const open = [...group].sort(byUse).filter((type, index) => index > 0 || !give(type, base));
    giveQualified(open, base, give);
  }
  return names;
}

type Give<Uses> = (type: Uses, name: string) => boolean;

/** Each name more exact than the one before, as far as it is needed to tell the types apart. */
function giveQualified<Uses extends TypeUses>(types: readonly Uses[], base: string, give: Give<Uses>): void {
  let open = types;
  const longest = Math.max(0, ...types.map(({ home }) => home.path.length));
  for (let words = 0; words <= longest && open.length > 0; words += 1) {
    const alike = groupBy(open, ({ home }) => base + placeOf(home, words));
    open = [...alike].flatMap(([name, group]) =>
      group.length === 1 && group.every((type) => give(type, name)) ? [] : group,
    );
  }
  for (const type of open) {
    let name = base + placeOf(type.home, longest);
    while (!give(type, name)) name += "_";
  }
}

/** `InV1DocumentConvert`, with as many of the last names on the way there as asked for. */
function placeOf({ operation, path }: Home, words: number): string {
  const names = words === 0 ? [] : path.slice(-words);
  return `In${pascal(operation)}${names.map(pascal).join("")}`;
}

function baseOf({ service, typeName }: TypeUses): string {
  return pascal(service) + pascal(typeName);
}

function byUse(a: TypeUses, b: TypeUses): number {
  return b.operations - a.operations || byCodeUnit(keyOf(a.home), keyOf(b.home));
}

function keyOf({ operation, path }: Home): string {
  return [operation, ...path].join("\n");
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
