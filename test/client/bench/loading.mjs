import { join } from "node:path";
import { createRequire } from "node:module";
import { node } from "../prepare.mjs";
import { atMost, median, tell } from "../verdicts.mjs";

const rounds = 15;

/** Time to load the facade with all its services, in processes that do nothing else, against the official SDK's fastest. */
export function measureLoading({ place }) {
  const sdk = createRequire(import.meta.url).resolve("@larksuiteoapi/node-sdk");
  const loads = {
    facade: `await import(${JSON.stringify(join(place, "dist/index.js"))})`,
    core: `await import(${JSON.stringify(join(place, "dist/core.js"))})`,
    required: `(await import("node:module")).createRequire(import.meta.url)(${JSON.stringify(sdk)})`,
    imported: `await import(${JSON.stringify(sdk)})`,
  };
  const times = Object.fromEntries(Object.keys(loads).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, load] of Object.entries(loads)) times[name].push(timeOf(load, place));
  }
  const { facade, core, required, imported } = Object.fromEntries(
    Object.entries(times).map(([name, own]) => [name, median(own)]),
  );
  tell(
    `load: facade ${ms(facade)}, core ${ms(core)}, official SDK ${ms(required)} by require, ${ms(imported)} by import`,
  );
  atMost("load of the facade, to the official SDK's by require", facade / required, 1 / 15);
}

function timeOf(load, cwd) {
  const code = `const start = performance.now(); ${load}; console.log(performance.now() - start);`;
  const { status, stdout, stderr } = node(["--input-type=module", "--eval", code], cwd);
  if (status !== 0) throw new Error(`it does not load:\n${stderr}`);
  return Number(stdout);
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}
