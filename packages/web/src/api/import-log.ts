import type { ImportItem, ImportLog } from "@backstride/server/api";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { digestBuilder, type ImportDigest } from "./import-digest.ts";
import { request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

/** Whose log it is, and whether it may still change. */
export interface LogOf {
  readonly runner: RunnerId;
  readonly importId: string;
  readonly isUnderWay: boolean;
  /** How many files there are, which says how dear it is to look at all of them. */
  readonly total: number;
}

const BEGINNING = -1;
const MOST_PAGES_TO_REFRESH = 2;

const keyOf = ({ runner, importId }: LogOf, ...rest: readonly string[]) =>
  [runner, "imports", importId, ...rest] as const;

/** While it goes on the first page is looked at often, all of a long log seldom. */
const PAGE_REFRESH_MS = 2_000;
const refreshAllMs = (total: number): number => (total <= 200 ? 1_000 : total <= 2_000 ? 4_000 : 12_000);

interface WantedPage {
  readonly state: ImportItem["state"] | null;
  readonly after: number;
  readonly signal: AbortSignal;
}

const pageOf = ({ runner, importId }: LogOf, { state, after, signal }: WantedPage): Promise<ImportLog> => {
  const query = new URLSearchParams({ after: String(after), ...(state === null ? {} : { state }) });
  const path = runnerPath(runner, `imports/${encodeURIComponent(importId)}/items?${query.toString()}`);
  return request<ImportLog>(path, { signal });
};

/** The files of one state, a page at a time. */
export const importItemsQuery = (log: LogOf, state: ImportItem["state"]) =>
  infiniteQueryOptions({
    queryKey: keyOf(log, "items", state),
    initialPageParam: BEGINNING,
    queryFn: ({ pageParam, signal }) => pageOf(log, { state, after: pageParam, signal }),
    getNextPageParam: (page: ImportLog) => page.nextAfter,
    // Someone who reads far down is not made to ask for all of it again and again.
    refetchInterval: ({ state: { data } }) =>
      log.isUnderWay && (data?.pages.length ?? 0) <= MOST_PAGES_TO_REFRESH ? PAGE_REFRESH_MS : false,
  });

/** All of the log in few words. Asked for page by page, since it may have a hundred thousand lines. */
export const importDigestQuery = (log: LogOf) =>
  queryOptions({
    // What was counted before the end is not taken for the end's count.
    queryKey: keyOf(log, "digest", log.isUnderWay ? "so far" : "at the end"),
    queryFn: async ({ signal }): Promise<ImportDigest> => {
      const builder = digestBuilder();
      let after: number | null = BEGINNING;
      while (after !== null) {
        const page: ImportLog = await pageOf(log, { state: null, after, signal });
        builder.add(page.items);
        after = page.nextAfter;
      }
      return builder.digest();
    },
    placeholderData: keepPreviousData,
    staleTime: log.isUnderWay ? 0 : Number.POSITIVE_INFINITY,
    refetchInterval: log.isUnderWay ? refreshAllMs(log.total) : false,
  });
