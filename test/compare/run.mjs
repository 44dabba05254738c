// `node test/compare/run.mjs [openapi.json]`: installs other tools beside this file and lets each read the emitted document.
// A tool passes when it ends with 0, says no error and writes something. Exit 1 if one does not.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const document = resolve(process.argv[2] ?? join(here, "../../generated/openapi/openapi.json"));
const out = mkdtempSync(join(tmpdir(), "larkwright-compare-"));
const env = {
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
  CI: "1",
};

const skipped = ["security-defined", "info-license", "info-license-strict"];
const tools = {
  "redocly lint": [
    "redocly",
    "lint",
    document,
    "--extends",
    "recommended",
    ...skipped.flatMap((rule) => ["--skip-rule", rule]),
  ],
  "openapi-typescript": ["openapi-typescript", document, "-o", join(out, "openapi-typescript/types.ts")],
  "redocly generate-client": ["redocly", "generate-client", document, "--output", join(out, "redocly/client.ts")],
  "hey-api": ["openapi-ts", "-i", document, "-o", join(out, "hey-api"), "--no-log-file"],
  orval: ["orval", "--input", document, "--output", join(out, "orval/client.ts"), "--client", "fetch"],
};

const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
  cwd: here,
  stdio: "inherit",
});
if (install.status !== 0) process.exit(1);

let failed = 0;
for (const [name, [command, ...args]] of Object.entries(tools)) {
  const { status, stdout, stderr } = spawnSync(join(here, "node_modules/.bin", command), args, {
    cwd: out,
    env,
    encoding: "utf8",
  });
  const said = `${stdout}\n${stderr}`;
  const folder = args.find((arg) => arg.startsWith(out));
  const wrote = folder === undefined || readdirSync(out).some((entry) => folder.startsWith(join(out, entry)));
  const accepted = status === 0 && wrote && !/^\s*(error|fatal)\b/imu.test(said);
  if (!accepted) failed++;
  console.log(`${accepted ? "accepted" : "REJECTED"}  ${name}`);
  if (!accepted) console.log(said.slice(-4000));
}
rmSync(out, { recursive: true, force: true });
console.log(
  `${String(Object.keys(tools).length - failed)} of ${String(Object.keys(tools).length)} tools accept ${document}`,
);
process.exit(failed === 0 ? 0 : 1);
