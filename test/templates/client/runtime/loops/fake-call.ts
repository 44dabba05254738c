import type { OperationFacts } from "../../../../../templates/client/src/runtime/facts.ts";

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

/** A bound operation that answers with `answer`. */
export function fakeCall<A, Data, const Facts extends Partial<OperationFacts>>(
  facts: Facts,
  answer: (args: A, options: Options) => Promise<Data> | Data,
) {
  const all = { id: "a.v1.b.list", method: "GET", path: "/open-apis/a", errors: [], ...facts };
  const call = async (args: A, options: Options = {}): Promise<Envelope<Data>> => ({
    code: 0,
    msg: "",
    data: await answer(args, options),
  });
  return Object.assign(call, { facts: all });
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
  return fakeCall({ pagination }, (args: Args): PageData => {
    const token = args.params?.page_token ?? "";
    seen.push(token);
    const page = pages[token];
    if (page === undefined) throw new Error(`no page ${token}`);
    return page;
  });
}
