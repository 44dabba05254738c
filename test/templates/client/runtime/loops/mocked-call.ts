import type { OperationFacts, Parts } from "../../../../../templates/client/src/runtime/facts.ts";
import type { AnswerHead } from "../../../../../templates/client/src/runtime/answer.ts";
import { json, mockService } from "../mock-service.ts";

export interface Args {
  readonly path: { readonly table_id: string };
  readonly params?: { readonly page_size?: number; readonly page_token?: string };
}

export interface Envelope<Data> {
  readonly code: number;
  readonly msg: string;
  readonly data: Data;
}

export interface Options {
  readonly signal?: AbortSignal;
  readonly token?: string;
}

/**
 * A bound operation of a client of the mock, which looks at each request as its contract has it. What the mock takes is
 * answered with `answer`; what that throws is thrown.
 */
export function mockedCall<A extends Parts, Data, const Facts extends Partial<OperationFacts>>(
  facts: Facts,
  answer: (args: A, options: Options) => Promise<Data> | Data,
) {
  const all = { id: "a.v1.b.list", method: "GET", path: "/open-apis/a/{table_id}", errors: [], ...facts };
  const { send, core, token } = serviceOf(all);
  const call = async (args: A, options: Options = {}): Promise<Envelope<Data>> => {
    let failure: { readonly thrown: unknown } | undefined;
    const answering: typeof fetch = async (input, init) => {
      const taken = await send(input, init);
      if (!(await taken.clone().text()).startsWith('{"code":0,')) return taken;
      try {
        return json({ code: 0, msg: "", data: await answer(args, options) });
      } catch (thrown) {
        failure = { thrown };
        throw thrown;
      }
    };
    const client = core({ fetch: answering, retry: false, tenantToken: token });
    try {
      const { signal } = options;
      // The envelope is the one above.
      return (await client.call(all, args, signal === undefined ? {} : { signal })) as AnswerHead & Envelope<Data>;
    } catch (error) {
      throw failure === undefined ? error : failure.thrown;
    }
  };
  return Object.assign(call, { facts: all });
}

/** One for all operations with these facts: properties make many. */
const services = new Map<string, ReturnType<typeof mockService> & { readonly token: string }>();

function serviceOf(facts: OperationFacts) {
  const key = JSON.stringify(facts);
  let service = services.get(key);
  if (service === undefined) {
    const made = mockService([], { operations: [facts], fair: true });
    service = { ...made, token: made.mock.userToken({ lifetimeMs: 1e12 }).token };
    services.set(key, service);
  }
  return service;
}

export const pagination = { request: "page_token", response: "page_token", items: "items", more: "has_more" } as const;

/** What a page holds. */
export interface PageData {
  readonly items?: readonly number[] | null;
  readonly has_more?: boolean;
  readonly page_token?: string;
}

/** A list of pages that are asked for by `page_token`, `""` for the first. */
export function pagesCall(pages: Readonly<Record<string, PageData>>, seen: string[] = []) {
  return mockedCall({ pagination }, (args: Args): PageData => {
    const token = args.params?.page_token ?? "";
    seen.push(token);
    const page = pages[token];
    if (page === undefined) throw new Error(`no page ${token}`);
    return page;
  });
}
