// `node test/compare/diff.mjs [--update]`: the changes of test/diff/consumers, each forth and back, as `larkwright diff`
// grades them and as `redocly diff` does. Writes what they agree and disagree on to diff.md with --update, else compares
// with it. Exit 1 where a disagreement has no reason here, or diff.md says something else.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createJiti } from "jiti";

const here = import.meta.dirname;
const load = createJiti(import.meta.url);
const { breaking } = await load.import("../diff/consumers/breaking.ts");
const { additive } = await load.import("../diff/consumers/additive.ts");
const { sampleApi } = await load.import("../diff/sample-document.ts");
const { compareApis } = await load.import("../../generator/diff/compare-apis.ts");
const { bumpOf } = await load.import("../../generator/diff/bump.ts");
const { toOpenApi } = await load.import("../../generator/openapi/document.ts");

/** Why one says that a change breaks and the other does not. */
const reasons = {
  "they take a body that must be sent for an addition; a call without it is refused": [
    "request/required-body-added",
    "request/body-removed, back",
  ],
  "a caller who passes the field no longer compiles; on the wire it is ignored": [
    "request/field-removed",
    "request/field-added, back",
    "request/required-field-added, back",
  ],
  "a caller who uses a member that is not listed no longer compiles": [
    "request/members-closed",
    "request/members-opened, back",
    "response/members-closed",
    "response/members-opened, back",
  ],
  "they do not read the extension; code that uses it no longer compiles, or is refused": [
    "errors/code-removed",
    "errors/name-changed",
    "errors/name-changed, back",
    "errors/code-added, back",
    "limit/batch-lowered",
    "limit/batch-raised, back",
    "paging/removed",
    "paging/added, back",
  ],
  "they see that `type` went and not that `anyOf` takes it still": ["request/variant-added"],
  "more may be answered than before, which a client has to expect: risky here": [
    "response/enum-value-removed, back",
    "response/enum-introduced, back",
    "response/bound-narrowed, back",
    "response/variant-removed, back",
  ],
};
const reasonOf = new Map(Object.entries(reasons).flatMap(([why, names]) => names.map((name) => [name, why])));

const forth = ({ rule, before, after }) => ({ name: rule, before: sampleApi(before), after: sampleApi(after) });
const back = ({ rule, before, after }) => forth({ rule: `${rule}, back`, before: after, after: before });
// what goes in one of them and comes in another would be taken for what moved
const batches = [breaking.map(forth), breaking.map(back), additive.map(forth), additive.map(back)];
const rows = batches.flatMap((cases) => {
  const theirs = bumpsOfRedocly(cases);
  return cases.map(({ name, before, after }, index) => {
    const ours = bumpOf(compareApis({ before, after }));
    return { name, ours, theirs: theirs.get(index) ?? "none" };
  });
});
const differing = rows.filter(isDisputed);
const unexplained = differing.filter(({ name }) => !reasonOf.has(name));
const needless = [...reasonOf.keys()].filter((name) => differing.every((row) => row.name !== name));
const text = report();
const path = join(here, "diff.md");
if (process.argv.includes("--update")) writeFileSync(path, text);
const isSame = existsSync(path) && readFileSync(path, "utf8") === text;
for (const { name, ours, theirs } of unexplained) console.log(`no reason: ${name}: ours ${ours}, theirs ${theirs}`);
for (const name of needless) console.log(`no disagreement any more: ${name}`);
if (!isSame) console.log("diff.md says something else; run with --update");
console.log(`${rows.length - differing.length} of ${rows.length} changes break, or do not, by both`);
process.exit(unexplained.length + needless.length === 0 && isSame ? 0 : 1);

/** What is no break is a minor version or a patch by tastes that differ. */
function isDisputed({ ours, theirs }) {
  return (ours === "major") !== (theirs === "major");
}

/** The worst impact of each case, all of them in one pair of documents. */
function bumpsOfRedocly(cases) {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-diff-"));
  for (const side of ["before", "after"])
    writeFileSync(join(folder, `${side}.json`), JSON.stringify(combined(cases, side)));
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
    CI: "1",
  };
  const command = join(here, "node_modules/.bin/redocly");
  const args = ["diff", "before.json", "after.json", "--format", "json", "--fail-on", "none"];
  const { stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 1e8 });
  rmSync(folder, { recursive: true, force: true });
  const found = stdout.slice(stdout.indexOf("{"));
  if (found === "") throw new Error(`redocly diff said nothing:\n${stderr}`);
  const order = ["major", "minor", "patch"];
  const worst = new Map();
  for (const { path, impact } of JSON.parse(found).changes) {
    const index = Number(/^#\/(?:paths\/~1|webhooks\/)case-(\d+)/.exec(path)?.[1] ?? -1);
    const known = worst.get(index);
    if (known === undefined || order.indexOf(impact) < order.indexOf(known)) worst.set(index, impact);
  }
  return worst;
}

function combined(cases, side) {
  const documents = cases.map((each) => toOpenApi(each[side]));
  const put = (section, nameOf) =>
    Object.fromEntries(
      documents.flatMap((document, index) =>
        Object.entries(document[section] ?? {}).map(([name, item]) => [nameOf(index, name), item]),
      ),
    );
  const [first] = documents;
  const calls = put("paths", (index, name) => `/case-${index}${name}`);
  for (const [path, item] of Object.entries(calls)) {
    const prefix = path.split("/")[1];
    for (const call of Object.values(item)) call.operationId = `${prefix}.${call.operationId}`;
  }
  return { ...first, paths: calls, webhooks: put("webhooks", (index, name) => `case-${index}.${name}`) };
}

function report() {
  const agreed = rows.length - differing.length;
  return `${[
    "# `larkwright diff` and `redocly diff`",
    "",
    `${rows.length} changes, one for each rule that breaks or adds, forth and back. Of ${agreed} both say that they break, or that`,
    "they do not. What does not break they often rate as a patch where we rate it as a minor version: wider types, values that",
    "are taken too. The others:",
    "",
    ...differing.map(
      ({ name, ours, theirs }) =>
        `- \`${name}\`: ours ${ours}, theirs ${theirs}. ${capital(reasonOf.get(name) ?? "")}.`,
    ),
  ].join("\n")}\n`;
}

function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
