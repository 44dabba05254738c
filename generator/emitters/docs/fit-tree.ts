import { segment } from "../../wording/names.ts";
import { countOfAll, sizeOfAll, type FieldNode } from "./field-node.ts";

/** Fields that a page has no room for, with the page they got. */
export interface Fragment {
  readonly page: string;
  /** Name of the field whose members they are; none for what continues a list. */
  readonly of: string;
  readonly nodes: readonly FieldNode[];
}

/** Fields as far as a page has room for them, and the pages for the rest. */
export interface Fitted {
  readonly nodes: readonly FieldNode[];
  readonly fragments: readonly Fragment[];
}

/** Bytes of the members of one field above which they get a page of their own, tried one after the other. */
const thresholds = [24_000, 12_000, 6000, 3000, 1500, 700];

/** Bytes of fields that a page of nothing else has room for. */
export const roomOfPage = 46_000;

/** Moves the members of the largest fields to pages of their own, until the rest fits. `page` is what these are named for. */
export function fitTree(nodes: readonly FieldNode[], room: number, page: string): Fitted {
  if (sizeOfAll(nodes) <= room) return { nodes, fragments: [] };
  const best = thresholds
    .map((threshold) => cut(nodes, threshold, page))
    .find((fitted) => sizeOfAll(fitted.nodes) <= room);
  return best === undefined ? cutList(cut(nodes, 700, page), room, page) : fitFragments(best);
}

/** From the innermost fields outwards, so that no page holds what another has. */
function cut(nodes: readonly FieldNode[], threshold: number, page: string): Fitted {
  const fragments: Fragment[] = [];
  const cutNode = (node: FieldNode): FieldNode => {
    const children = node.children.map(cutNode);
    const own = node.size - sizeOfAll(node.children);
    const size = sizeOfAll(children);
    if (size <= threshold) return { ...node, children, size: own + size };
    const target = `${page}.${segment(node.id)}`;
    fragments.push({ page: target, of: node.field.name, nodes: children });
    return { ...node, children: [], more: { target: { page: target }, count: countOfAll(children) }, size: own + 150 };
  };
  return { nodes: nodes.map(cutNode), fragments };
}

/** A list that is too long for a page even without what is below its fields goes on on others. */
function cutList({ nodes, fragments }: Fitted, room: number, page: string): Fitted {
  let used = 0;
  const fitting = nodes.findIndex(({ size }) => (used += size) > Math.max(room, 2000));
  const kept = nodes.slice(0, Math.max(fitting, 1));
  const rest = nodes.slice(kept.length);
  if (fitting === -1 || rest.length === 0) return fitFragments({ nodes, fragments });
  const target = `${page}.${segment(rest[0]?.id ?? "")}-on`;
  const on = {
    id: segment(target),
    field: { name: "…", type: "", required: false, schema: { kind: "any" } },
    children: [],
    size: 200,
  } as const;
  const link: FieldNode = { ...on, more: { target: { page: target }, count: countOfAll(rest) } };
  const following = fitFragments({ nodes: [], fragments: [{ page: target, of: "", nodes: rest }] });
  return {
    nodes: [...kept, link],
    fragments: [...fitFragments({ nodes: [], fragments }).fragments, ...following.fragments],
  };
}

function fitFragments({ nodes, fragments }: Fitted): Fitted {
  const fitted = fragments.flatMap((fragment) => {
    const inner = fitTree(fragment.nodes, roomOfPage, fragment.page);
    return [{ ...fragment, nodes: inner.nodes }, ...inner.fragments];
  });
  return { nodes, fragments: fitted };
}
