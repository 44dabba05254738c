import type { ErrorRow } from "../../model/errors.ts";
import { oneLine } from "../../wording/visible.ts";
import { fitTree, roomOfPage, type Fragment } from "./fit-tree.ts";
import { typeTree } from "./field-tree.ts";
import type { FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { sizeOfError } from "./operation-page.ts";
import { errorView, type OperationPage } from "./operation-view.ts";
import type { Above, Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import type { ServiceTypes } from "./service-types.ts";

/** Pages for fields that another page has no room for. */
export function fragmentPages(fragments: readonly Fragment[], above: readonly Above[]): readonly Page[] {
  return fragments.map(({ page, of, nodes }) => {
    const title = of === "" ? (above.at(-1)?.title ?? "…") : of;
    return fieldsPage({ page, title, nodes }, above);
  });
}

/** The page of a named type, and what it has no room for. */
export function typePages(
  { name, page }: { readonly name: string; readonly page: string },
  types: ServiceTypes,
  above: readonly Above[],
): readonly Page[] {
  const grown = typeTree(name, { types, limit: 3000 });
  const { nodes, fragments } = fitTree(grown, roomOfPage, page);
  const { schema } = types.schemas.get(name) ?? {};
  const title = schema?.typeName ?? name;
  const own = fieldsPage({ page, title, nodes, description: schema?.description ?? "" }, above);
  return [own, ...fragmentPages(fragments, [...above, { title, page }])];
}

interface Fields {
  readonly page: string;
  readonly title: string;
  readonly nodes: readonly FieldNode[];
  readonly description?: string;
}

function fieldsPage({ page, title, nodes, description = "" }: Fields, above: readonly Above[]): Page {
  const shown = oneLine(title) || "…";
  return {
    path: page,
    template: "fields-page",
    title: shown,
    above,
    beside: [],
    view: (markup: Markup) => ({
      title: markup.code(shown),
      paragraphs: description === "" ? [] : [markup.prose(description)],
      hasRows: nodes.length > 0,
      fields: nodes.length === 0 ? "" : markup.fields(nodes),
    }),
  };
}

/** Pages for the errors that an operation's own page has no room for. */
export function moreErrorsPages(
  errors: readonly ErrorRow[],
  page: Pick<OperationPage, "operation" | "codes">,
  { path, above }: { readonly path: string; readonly above: readonly Above[] },
): readonly Page[] {
  if (errors.length === 0) return [];
  return paginate(errors, sizeOfError, `${path}.errors`).map((chunk) => ({
    path: chunk.page,
    template: "errors-page",
    title: "Errors",
    above,
    beside: [],
    view: (markup) => ({
      errors: chunk.items.map((row) => errorView(row, page, markup)),
      hasNext: chunk.next !== undefined,
      next: chunk.next === undefined ? "" : markup.link(markup.label("Next page"), { page: chunk.next }),
    }),
  }));
}
