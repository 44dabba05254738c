import { describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";

import type { OperationFacts } from "../../../../../templates/client/src/runtime/facts.ts";
import {
  paginate,
  type PagedCall,
  type PageItem,
  type Paginated,
} from "../../../../../templates/client/src/runtime/loops/paginate.ts";
import { PaginationError } from "../../../../../templates/client/src/runtime/loops/pagination-error.ts";
import {
  mockedCall,
  pagesCall,
  pagination,
  type Args,
  type Envelope,
  type Options,
  type PageData,
} from "./mocked-call.ts";

const args: Args = { path: { table_id: "t" } };

const three = {
  "": { items: [1, 2], has_more: true, page_token: "b" },
  b: { items: [], has_more: true, page_token: "c" },
  c: { items: [3], has_more: false, page_token: "" },
};

describe("paginate", () => {
  it("iterates the items of all pages in order", async () => {
    const tokens: string[] = [];
    expect(await all(paginate(pagesCall(three, tokens), args))).toEqual([1, 2, 3]);
    expect(tokens).toEqual(["", "b", "c"]);
  });

  it("iterates pages as whole answers", async () => {
    const pages = await all(paginate(pagesCall(three), args).pages());
    expect(pages.map(({ code, data }) => [code, data.page_token])).toEqual([
      [0, "b"],
      [0, "c"],
      [0, ""],
    ]);
  });

  it("keeps the caller's arguments and options in every call", async () => {
    const calls: unknown[] = [];
    const call = mockedCall({ pagination }, ({ path, params }: Args, { token }: Options): PageData => {
      calls.push({ path, params, token });
      return calls.length === 1 ? { items: [1], has_more: true, page_token: "b" } : { items: [2], has_more: false };
    });
    await all(paginate(call, { ...args, params: { page_size: 1 } }, { token: "own" }));
    expect(calls).toEqual([
      { path: args.path, params: { page_size: 1 }, token: "own" },
      { path: args.path, params: { page_size: 1, page_token: "b" }, token: "own" },
    ]);
  });

  it("starts at the caller's page token", async () => {
    expect(await all(paginate(pagesCall(three), { ...args, params: { page_token: "c" } }))).toEqual([3]);
  });

  it("starts anew with each loop", async () => {
    const items = paginate(pagesCall(three), args);
    expect([await all(items), await all(items)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it("puts the token into the body where the caller's has one", async () => {
    const tokens: unknown[] = [];
    const call = mockedCall(
      { pagination, method: "POST", path: "/open-apis/a", sends: "json" },
      ({ data }: { data: { page_token: string } }): PageData => {
        tokens.push(data.page_token);
        return { items: [1], has_more: tokens.length < 2, page_token: "b" };
      },
    );
    await all(paginate(call, { data: { page_token: "" } }));
    expect(tokens).toEqual(["", "b"]);
  });

  it.each<[string, PageData]>([
    ["has_more is false, a token notwithstanding", { items: [1], has_more: false, page_token: "b" }],
    ["has_more and the token are absent", { items: [1] }],
    ["has_more is absent and the token empty", { items: [1], page_token: "" }],
  ])("stops where %s", async (_, page) => {
    expect(await all(paginate(pagesCall({ "": page }), args))).toEqual([1]);
  });

  it("goes on where has_more is absent and there is a token", async () => {
    const pages = { "": { items: [1], page_token: "b" }, b: { items: [2] } };
    expect(await all(paginate(pagesCall(pages), args))).toEqual([1, 2]);
  });

  it.each([[{}], [{ items: null }]])("takes %j for an empty page", async (page) => {
    expect(await all(paginate(pagesCall({ "": page }), args))).toEqual([]);
  });
});

describe("a page that cannot be followed", () => {
  it.each<[string, Record<string, PageData>]>([
    ["its own token again", { "": { has_more: true, page_token: "b" }, b: { has_more: true, page_token: "b" } }],
    [
      "one of before",
      {
        "": { has_more: true, page_token: "b" },
        b: { has_more: true, page_token: "c" },
        c: { has_more: true, page_token: "b" },
      },
    ],
  ])("is an error where it gives %s", async (_, pages) => {
    await expect(all(paginate(pagesCall(pages), args))).rejects.toThrow("a.v1.b.list: page token “b” repeats");
  });

  it("is an error where it repeats the token the caller started at", async () => {
    const pages = { b: { has_more: true, page_token: "b" } };
    const loop = all(paginate(pagesCall(pages), { ...args, params: { page_token: "b" } }));
    await expect(loop).rejects.toBeInstanceOf(PaginationError);
  });

  it.each([
    [{ has_more: true }, "there is more, without “page_token”"],
    [{ has_more: "yes" }, "“has_more” of the answer is no boolean"],
    [{ items: { a: 1 } }, "“items” of the answer is no list"],
    [{ page_token: {} }, "“page_token” of the answer is no token"],
    [null, "no data"],
  ])("is an error where its data is %j", async (data, message) => {
    const call = mockedCall({ pagination }, () => data as PageData);
    await expect(all(paginate(call, args))).rejects.toThrow(message);
  });

  it("throws what a call fails with, after the items before it", async () => {
    const pages = { "": { items: [1], has_more: true, page_token: "gone" } };
    const got: number[] = [];
    const loop = async () => {
      for await (const item of paginate(pagesCall(pages), args)) got.push(item);
    };
    await expect(loop()).rejects.toThrow("no page gone");
    expect(got).toEqual([1]);
  });
});

describe("the next page", () => {
  it("is on its way while one is worked on, and no further", async () => {
    const tokens: string[] = [];
    const pages = paginate(pagesCall(three, tokens), args).pages();
    await pages.next();
    await vi.waitFor(() => {
      expect(tokens).toEqual(["", "b"]);
    });
    await someTime();
    expect(tokens).toEqual(["", "b"]);
  });

  it("is not asked for before the first is wanted", () => {
    const tokens: string[] = [];
    paginate(pagesCall(three, tokens), args).pages();
    expect(tokens).toEqual([]);
  });

  it("is asked for only when it is needed, without prefetch", async () => {
    const tokens: string[] = [];
    const pages = paginate(pagesCall(three, tokens), args, { prefetch: false }).pages();
    await pages.next();
    await someTime();
    expect(tokens).toEqual([""]);
  });

  it("is aborted where the loop is left, and its failure is nobody's", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    let signal: AbortSignal | undefined;
    const call = mockedCall({ pagination }, ({ params }: Args, options: Options): Promise<PageData> | PageData => {
      if (params?.page_token === undefined) return { items: [1, 2], has_more: true, page_token: "b" };
      signal = options.signal;
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("late"))));
    });
    for await (const item of paginate(call, args)) if (item === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([signal?.aborted, unhandled]).toEqual([true, []]);
  });
});

describe("the signal", () => {
  it("aborted before, lets no call through", async () => {
    const tokens: string[] = [];
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(all(paginate(pagesCall(three, tokens), args, { signal }))).rejects.toThrow("enough");
    expect(tokens).toEqual([]);
  });

  it("ends the loop with its reason in the middle of a page", async () => {
    const controller = new AbortController();
    const got: number[] = [];
    const loop = async () => {
      for await (const item of paginate(pagesCall(three), args, { signal: controller.signal })) {
        got.push(item);
        controller.abort(new Error("enough"));
      }
    };
    await expect(loop()).rejects.toThrow("enough");
    expect(got).toEqual([1]);
  });

  it("keeps no listener of a loop that ended", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...rest: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, rest);
    };
    signal.removeEventListener = (...rest: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, rest);
    };
    await all(paginate(pagesCall(three), args, { signal }));
    expect(listeners).toBe(0);
  });
});

describe("an operation that is not paginated", () => {
  it("is refused at once", () => {
    const call = mockedCall({}, () => ({ item: 1 }));
    // @ts-expect-error: its facts have no pagination
    expect(() => paginate(call, args)).toThrow(new TypeError("a.v1.b.list is not paginated"));
  });

  it("is told from a function without facts", () => {
    // @ts-expect-error: not an operation
    expect(() => paginate(() => Promise.resolve(), args)).toThrow("paginate takes an operation of a client");
  });
});

describe("the types of paginate", () => {
  it("are those of the answer", () => {
    const items = paginate(pagesCall(three), args);
    expectTypeOf(items).toEqualTypeOf<Paginated<number, Envelope<PageData>>>();
  });

  it("are those of the list that the facts name", () => {
    type Data = { readonly ids: readonly string[]; readonly tables?: readonly boolean[] | null };
    type Tables = ((args?: Args) => Promise<Envelope<Data>>) & {
      readonly facts: OperationFacts & { readonly pagination: { readonly items: "tables" } };
    };
    expectTypeOf<PageItem<Tables>>().toEqualTypeOf<boolean>();
  });

  it("refuse an operation whose facts say nothing of pages", () => {
    type Other = ((args?: Args) => Promise<Envelope<PageData>>) & { readonly facts: OperationFacts };
    expectTypeOf<PagedCall<Other>>().toEqualTypeOf<"this operation is not paginated">();
  });

  it("let the arguments be left out where the operation's can be", () => {
    const call = (given?: Args) => Promise.resolve({ data: { items: [given], has_more: false } });
    paginate(Object.assign(call, { facts: pagesCall({}).facts }));
    // @ts-expect-error: its path is required
    paginate(pagesCall({}));
  });
});

/** Enough for a request that is on its way. */
function someTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
