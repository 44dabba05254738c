import type { Piece } from "../emitter.ts";
import { firstCallOf, type FirstCall } from "./first-call.ts";

/** What `README.md.hbs` prints. Its examples call what the package has; a package of events alone shows none. */
export interface ReadmeView {
  readonly package: string;
  readonly hasCall: boolean;
  /** A statement that calls an operation. */
  readonly call: string;
  readonly hasError: boolean;
  /** A statement that calls it without throwing, and what it is told apart by. */
  readonly safe: { readonly owner: string; readonly name: string; readonly given: string; readonly error: string };
  readonly hasPages: boolean;
  /** `client.im.v1.chat.list, { params }` */
  readonly pages: string;
  /** Where its function is imported from by itself, and what is given behind the core. */
  readonly own: { readonly module: string; readonly name: string; readonly given: string };
}

export function readmeView(packageName: string, pieces: readonly Piece[]): ReadmeView {
  const call = firstCallOf(pieces);
  const known = call ?? nothing;
  const given = inline(known.given);
  return {
    package: packageName,
    hasCall: call !== undefined,
    call: statement(known),
    hasError: known.error !== undefined,
    safe: {
      owner: known.call.slice(0, known.call.lastIndexOf(".")),
      name: known.name,
      given,
      error: JSON.stringify(known.error ?? ""),
    },
    hasPages: known.isPaginated,
    pages: [known.call, ...(given === "" ? [] : [given])].join(", "),
    own: { module: known.module, name: known.name, given: given === "" ? "" : `, ${given}` },
  };
}

const nothing: FirstCall = { call: "", given: [], hasData: false, isPaginated: false, module: "", name: "" };

function statement({ call, given, hasData }: FirstCall): string {
  const parts = given.length === 0 ? "" : `{\n${given.map((part) => `  ${part},\n`).join("")}}`;
  return `const ${hasData ? "{ data }" : "answer"} = await ${call}(${parts});`;
}

function inline(given: readonly string[]): string {
  return given.length === 0 ? "" : `{ ${given.join(", ")} }`;
}
