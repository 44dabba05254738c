import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

import { generate } from "../../generator/pipeline.ts";

/** A site on disk and behind a server, and a browser to look at it with. */
export interface Site {
  /** Where the site begins, ending in a slash. */
  readonly asFiles: string;
  readonly overHttp: string;
  /** A page that was opened with the same options before is used again, which costs a third; it begins empty. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** A page with everything that went wrong on it since it was opened, or out of it. */
export interface Watched {
  readonly page: Page;
  readonly wrong: readonly string[];
}

interface Kept {
  readonly page: Page;
  readonly wrong: string[];
}

const root = join(import.meta.dirname, "../..");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};
const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Makes the docs of some sources and opens a browser. */
export async function siteOf(sources: readonly string[]): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-site-"));
  const { files } = await generate({ sources: sources.map((source) => join(root, source)), only: ["docs"] });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = serve(join(folder, "docs"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: executable(), args: launchArguments });
  const asFiles = `${pathToFileURL(join(folder, "docs")).href}/`;
  const overHttp = `http://127.0.0.1:${String(port)}/`;
  const kept = new Map<string, Promise<Kept>>();
  return {
    asFiles,
    overHttp,
    open: async (address, options = {}) => {
      const key = JSON.stringify(options);
      const opened = kept.get(key) ?? watch(browser, options, [asFiles, overHttp]);
      kept.set(key, opened);
      const { page, wrong } = await opened;
      // else an address that differs in its place alone would load nothing
      await page.goto("about:blank");
      wrong.length = 0;
      await page.goto(address);
      return { page, wrong };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function executable(): string {
  return execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
}

/** Only files of the site; no listing, no other method. */
function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    try {
      const body = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain; charset=utf-8" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

async function watch(browser: Browser, options: BrowserContextOptions, allowed: readonly string[]): Promise<Kept> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (/error|warning/.test(message.type())) wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!allowed.some((start) => request.url().startsWith(start))) wrong.push(`left the site: ${request.url()}`);
  });
  return { page, wrong };
}
