import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

import { registerHelpers } from "./block-helpers.ts";
import { filesBelow, templateFiles } from "./copied-files.ts";

/**
 * Fills in a template, named by its path below the templates folder: `client/error-codes.ts.hbs`. Throws where the view
 * lacks what the template asks for. Nothing is escaped: the view has done it for the language it is printed in.
 */
export type Render = (template: string, view: object) => string;

/** Without members of prototypes: a view's `constructor` is only what it holds under that name. */
const runtime: Handlebars.RuntimeOptions = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
};

/**
 * Reads every `.hbs` file below a folder. Each is compiled once, on first use, and is a partial of all others under the
 * same name: `{{> client/operation.ts.hbs}}`. A file of the same name in a folder of `own` templates takes its place.
 */
export function createRender(templatesFolder: string, own?: string): Render {
  const { pathOf } = templateFiles(templatesFolder, own);
  const names = filesBelow(templatesFolder).filter((path) => path.endsWith(".hbs"));
  const texts = names.map((name) => [name, readFileSync(pathOf(name), "utf8")] as const);
  const key = JSON.stringify(texts);
  if (last?.key !== key) last = { key, render: renderOf(texts) };
  return last.render;
}

/** Who generates again and again compiles once. */
let last: { readonly key: string; readonly render: Render } | undefined;

function renderOf(texts: readonly (readonly [name: string, text: string])[]): Render {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const templates = new Map<string, Handlebars.TemplateDelegate<object>>();
  for (const [name, text] of texts) {
    const compiled = handlebars.compile<object>(text, { strict: true, noEscape: true });
    templates.set(name, compiled);
    handlebars.registerPartial(name, compiled);
  }
  return (name, view) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`there is no template “${name}”`);
    try {
      return template(view, runtime);
    } catch (cause) {
      throw new Error(`template “${name}” cannot be filled in: ${messageOf(cause)}`, { cause });
    }
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
