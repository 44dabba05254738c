import { fileURLToPath } from "node:url";

import { ConfigError, type Config } from "./config.ts";
import type { Emitter } from "./emitters/emitter.ts";
import { emitters } from "./emitters/index.ts";
import { templateFiles } from "./templating/copied-files.ts";
import { anew, type Once } from "./templating/once.ts";
import { createRender, type Render } from "./templating/render.ts";

/** The templates that the program brings along. */
export const templatesFolder = fileURLToPath(new URL("../templates", import.meta.url));

/**
 * The emitters that are asked for, own ones included. Throws a `ConfigError` for a name that no emitter has, and for
 * templates of one's own that replace none.
 */
export function chooseEmitters({ only, templates, emitters: own = [] }: Config, once: Once = anew): readonly Emitter[] {
  const found = templates === undefined ? [] : templateFiles(templatesFolder, templates).strangers;
  const strangers = found.map(
    (path) =>
      `“${path}” in ${templates ?? ""} has the path of no template; expected one such as “client/README.md.hbs”`,
  );
  if (strangers.length > 0) throw new ConfigError(strangers.join("\n"));
  const all = [...(templates === undefined ? stockEmitters(once) : emitters(renderWith(templates))), ...own];
  const names = all.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown === undefined) return all.filter(({ name }) => only?.includes(name) ?? true);
  throw new ConfigError(`“${unknown}” is no output; expected one or more of ${names.join(", ")}`);
}

/** The emitters that the program brings along. Templates are read when the first of them is filled in. */
export function stockEmitters(once: Once = anew): readonly Emitter[] {
  let render: Render | undefined;
  return emitters((template, view) => (render ??= once("render", () => createRender(templatesFolder)))(template, view));
}

/** Throws a `ConfigError` where a template of one's own cannot be filled in: it is not the program that is wrong. */
function renderWith(own: string): Render {
  const render = createRender(templatesFolder, own);
  return (template, view) => {
    try {
      return render(template, view);
    } catch (cause) {
      throw new ConfigError(`in ${own}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  };
}
