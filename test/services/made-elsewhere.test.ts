import { expect, it } from "vitest";

import { noResults } from "../../generator/cache/cache.ts";
import { HeldResults } from "../../generator/cache/held-results.ts";
import type { Emitter } from "../../generator/emitters/emitter.ts";
import { askEach, Service, type Ask, type Given, type Ground } from "../../generator/services/service.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

const given: Given = { typeNames: [], codes: [] };

function ground(results = new HeldResults(undefined)): Ground {
  const fileNamed: Ground["fileNamed"] = ({ path }) => sourceFile(path, "");
  return { documented: [], bodies: () => [], keyOf: ({ name }) => name, fileNamed, results };
}

/** An emitter that prints the name of a service, and how often it did. */
function printing(): { readonly emitter: Emitter; readonly printed: string[] } {
  const printed: string[] = [];
  const emitter: Emitter = {
    name: "lines",
    begin: () => expect.fail("begun"),
    part: ({ name }) => {
      printed.push(name);
      return name === "broken"
        ? Promise.reject(new Error("it cannot be printed"))
        : Promise.resolve({ files: [{ path: `lines/${name}`, text: name }], pieces: [] });
    },
  };
  return { emitter, printed };
}

/** A service that is made by another of the same outline, and what that one was asked for. */
function madeElsewhere(name: string): {
  readonly service: Service;
  readonly asked: Ask["kind"][];
  readonly there: string[];
} {
  const outline = { name, operations: [], events: [] };
  const results = new HeldResults(undefined);
  const other = new Service(outline, ground(results));
  const { emitter, printed } = printing();
  const asked: Ask["kind"][] = [];
  const service = new Service(outline, ground(), async (ask) => {
    asked.push(ask.kind);
    if (ask.kind === "facts") await other.facts();
    if (ask.kind === "extent") await other.extent(ask.given);
    if (ask.kind === "parts")
      await other.parts(
        ask.wanted.map(({ plan }) => ({ emitter, plan })),
        ask.given,
      );
    return results.taken();
  });
  return { service, asked, there: printed };
}

it("takes what is made elsewhere, and asks once for each", async () => {
  const { service, asked, there } = madeElsewhere("desk");
  const { emitter, printed } = printing();
  const own = new Service(service.outline, ground());
  for (let times = 0; times < 2; times += 1) {
    expect(await service.facts()).toEqual(await own.facts());
    expect(await service.extent(given)).toEqual(await own.extent(given));
    const [made] = await service.parts([{ emitter, plan: "" }], given);
    expect(made?.part.files.map(({ text }) => text)).toEqual(["desk"]);
  }
  expect([asked, there, printed]).toEqual([["facts", "extent", "parts"], ["desk"], []]);
});

it("makes here what is not made elsewhere", async () => {
  const { emitter, printed } = printing();
  const service = new Service({ name: "desk", operations: [], events: [] }, ground(), () => Promise.resolve([]));
  const [made] = await service.parts([{ emitter, plan: "" }], given);
  expect([made?.part.files.map(({ path }) => path), printed]).toEqual([["lines/desk"], ["desk"]]);
});

it("asks those that are made elsewhere first, and answers in the order of all", async () => {
  const order: string[] = [];
  const serviceOf = (name: string): Service => new Service({ name, operations: [], events: [] }, ground());
  const services = [serviceOf("a"), madeElsewhere("b").service, serviceOf("c"), madeElsewhere("d").service];
  const answers = await askEach(services, ({ outline: { name } }) => {
    order.push(name);
    return Promise.resolve(name);
  });
  expect([order.join(""), answers.join("")]).toEqual(["bdac", "abcd"]);
});

it("gives the error of an emitter once, whether it is met elsewhere or here", async () => {
  const { emitter, printed } = printing();
  const failing = (name: string): Service =>
    new Service({ name, operations: [], events: [] }, { ...ground(), results: noResults }, () => Promise.resolve([]));
  const services = [failing("desk"), failing("broken"), failing("shop")];
  const run = askEach(services, (service) => service.parts([{ emitter, plan: "" }], given));
  await expect(run).rejects.toThrow("it cannot be printed");
  expect(printed.sort()).toEqual(["broken", "desk", "shop"]);
});

it("waits for nobody elsewhere where a service made here fails", async () => {
  const { emitter } = printing();
  const never = new Service({ name: "desk", operations: [], events: [] }, ground(), () => new Promise(() => undefined));
  const broken = new Service({ name: "broken", operations: [], events: [] }, ground());
  const run = askEach([never, broken], (service) => service.parts([{ emitter, plan: "" }], given));
  await expect(run).rejects.toThrow("it cannot be printed");
});
