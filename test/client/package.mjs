// `npm run test:package [-- CLIENT]`: packs the emitted client, lets publint and attw look at the package, installs it in
// a folder outside the repository, compiles a program there with three compilers and runs it under Node, and under Bun and
// Deno where their npm packages install. Exit 1 if anything does not hold.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { createJiti } from "jiti";
import { buildPackage, install, node, temporaryFolder } from "./prepare.mjs";
import { check, end, tell } from "./verdicts.mjs";

const here = import.meta.dirname;
const scale = join(here, "../scale");
install();
install(scale);

const folder = temporaryFolder("package");
const { place } = buildPackage(resolve(process.argv[2] ?? join(here, "../../generated/client")), join(folder, "built"));
// It is built; its own script would want a compiler beside it.
const packing = run(
  "npm",
  ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", folder],
  place,
);
check("npm packs the client", packing.isFine, packing.text);
const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(packing.stdout);
const archive = join(folder, filename);
tell(
  `${String(entryCount)} files, ${String(Math.round(size / 1000))} kB packed, ${String(Math.round(unpackedSize / 1000))} kB unpacked`,
);

const publint = run(join(here, "node_modules/.bin/publint"), [archive, "--strict"], folder);
check("publint has nothing to say", publint.isFine && publint.text.includes("All good!"), publint.text);
// The package is ESM only: `require` of CommonJS and resolution before `exports` are not promised.
const attw = run(join(here, "node_modules/.bin/attw"), [archive, "--profile", "esm-only", "--no-emoji"], folder);
check("attw finds no problem", attw.isFine, attw.text);

const fresh = join(folder, "fresh");
mkdirSync(fresh);
writeFileSync(join(fresh, "package.json"), '{ "name": "fresh", "private": true, "type": "module" }');
const installing = run("npm", ["install", archive, "--no-audit", "--no-fund", "--loglevel=error"], fresh);
check("it installs in an empty folder", installing.isFine, installing.text);
const beside = readdirSync(join(fresh, "node_modules")).filter((name) => !name.startsWith("."));
check("it brings no other package", beside.join() === "@larkwright", beside.join());

mkdirSync(join(fresh, "client"));
cpSync(join(here, "smoke.ts"), join(fresh, "client/smoke.ts"));
cpSync(join(here, "../examples"), join(fresh, "examples"), {
  recursive: true,
  // the example of an emitter is about the generator
  filter: (path) => !/(?:\.test\.ts|json-schema)$/u.test(path),
});
writeFileSync(join(fresh, "globals.d.ts"), "declare const process: { readonly argv: readonly string[] };\n");
for (const version of ["5.9", "6.0", "7.0"]) {
  for (const options of [
    { module: "NodeNext", outDir: "out" },
    { module: "ESNext", moduleResolution: "bundler", noEmit: true },
  ]) {
    const { isFine, text } = compile(version, options);
    check(
      `TypeScript ${version} compiles a program with it, ${options.moduleResolution === "bundler" ? "for a bundler" : "as Node resolves"}`,
      isFine,
      text,
    );
  }
}

const jiti = createJiti(import.meta.url);
const { folderOfMorePages } = await jiti.import("../mock/suite/made.ts");
const { createMock } = await jiti.import("../../templates/mock/src/index.ts");
const pages = await folderOfMorePages(["mock"]);
const fields = Object.entries({ 订单号: 1, 价格: 2, 已付: 7 }).map(([name, type]) => ({ name, type }));
const bun = runtime("bun@1.4.5", "@oven/*/bin/bun");
const deno = runtime("deno@2.9.6", "@deno/*/deno");
const runtimes = {
  Node: [process.execPath],
  Bun: bun && [bun, "run"],
  Deno: deno && [deno, "run", "--allow-net", "--allow-env", "--no-remote", "--node-modules-dir=manual"],
};
for (const [name, command] of Object.entries(runtimes)) {
  if (command === undefined) {
    tell(`NOT run under ${name}: its npm package does not install here`);
    continue;
  }
  const mock = await createMock({ contract: join(pages, "mock/contract") });
  const { app_token, tables } = mock.createBase({ tables: [{ name: "订单", fields }] });
  const path = { app_token, table_id: tables[0].table_id };
  const { appId, appSecret } = mock.demo;
  const told = JSON.stringify({ baseUrl: mock.url, appId, appSecret, path });
  const { isFine, text } = await runBeside([...command, "out/client/smoke.js", told]);
  check(`it runs under ${name}`, isFine, text);
  await mock.close();
}
rmSync(pages, { recursive: true });
end();

function compile(version, options) {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    rootDir: ".",
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    ...options,
  };
  writeFileSync(
    join(fresh, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["client", "examples", "*.d.ts"] }),
  );
  const { status, stdout } = node([join(scale, "node_modules", `typescript-${version}`, "bin/tsc"), "-p", "."], fresh);
  return { isFine: status === 0, text: stdout };
}

/** The program in a runtime's npm package, the first of the packages for single machines that starts; none without it. */
function runtime(spec, path) {
  const home = join(folder, spec);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  if (!run("npm", ["install", spec, "--ignore-scripts", "--no-audit", "--no-fund"], home).isFine) return undefined;
  const [scope = "", inside = ""] = path.split("/*/");
  const packages = join(home, "node_modules", scope);
  return (existsSync(packages) ? readdirSync(packages) : [])
    .map((name) => join(packages, name, inside))
    .find((file) => spawnSync(file, ["--version"]).status === 0);
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { isFine: status === 0, stdout, text: `${stdout}\n${stderr}` };
}

/** Runs a program while this one serves it. */
function runBeside([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: fresh, stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
    child.on("error", (error) => done({ isFine: false, text: String(error) }));
    child.on("close", (status) => done({ isFine: status === 0, text }));
  });
}
