import { readFileSync } from "node:fs";
import type Handlebars from "handlebars";

import { registerHelpers } from "./block-helpers.ts";
import { templateFiles } from "./copied-files.ts";
import { compiler, runtime, type Instance } from "./handlebars.ts";
import { precompiled, type Precompiled } from "./precompiled.ts";

/**
 * Fills in a template, named by its path below the templates folder: `client/error-codes.ts.hbs`. Throws where the view
 * lacks what the template asks for. Nothing is escaped: the view has done it for the language it is printed in.
 */
export type Render = (template: string, view: object) => string;

/** Without members of prototypes: a view's `constructor` is only what it holds under that name. */
const ownMembersOnly: Handlebars.RuntimeOptions = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
};

/**
 * Reads every `.hbs` file below a folder. Each is a partial of all others under the same name:
 * `{{> client/operation.ts.hbs}}`. A file of the same name in a folder of `own` templates takes its place. Where one is not
 * among those that were compiled when the program was built, as it stands there, all are compiled here, each on first use.
 */
export function createRender(
  templatesFolder: string,
  own?: string,
  compiled: ReadonlyMap<string, Precompiled> = precompiled,
): Render {
  const { names, pathOf } = templateFiles(templatesFolder, own);
  const templates = names.filter((path) => path.endsWith(".hbs"));
  const texts = templates.map((name) => [name, readFileSync(pathOf(name), "utf8")] as const);
  const key = JSON.stringify(texts);
  if (last?.key !== key || last.compiled !== compiled) last = { key, compiled, render: renderOf(texts, compiled) };
  return last.render;
}

/** Who generates again and again compiles once. */
let last:
  { readonly key: string; readonly compiled: ReadonlyMap<string, Precompiled>; readonly render: Render } | undefined;

type Texts = readonly (readonly [name: string, text: string])[];

function renderOf(texts: Texts, compiled: ReadonlyMap<string, Precompiled>): Render {
  const isReady = texts.every(([name, text]) => compiled.get(name)?.text === text);
  const handlebars = (isReady ? runtime() : compiler()).create();
  registerHelpers(handlebars);
  const templates = new Map<string, Handlebars.TemplateDelegate<object>>();
  for (const [name, text] of texts) {
    const ready = isReady ? compiled.get(name) : undefined;
    const template = ready === undefined ? compile(handlebars, text) : handlebars.template<object>(ready.template);
    templates.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return (name, view) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`there is no template “${name}”`);
    try {
      return template(view, ownMembersOnly);
    } catch (cause) {
      throw new Error(`template “${name}” cannot be filled in: ${messageOf(cause)}`, { cause });
    }
  };
}

function compile(handlebars: Instance, text: string): Handlebars.TemplateDelegate<object> {
  return handlebars.compile(text, compileOptions);
}

/** What a template is compiled with; the build does the same. */
export const compileOptions = { strict: true, noEscape: true } as const;

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
