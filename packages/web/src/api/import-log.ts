import type { ImportItem, ImportLog, ImportSummary } from "@backstride/server/api";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

/** Whose log it is, and whether it may still change. */
export interface LogOf {
  readonly runner: RunnerId;
  readonly importId: string;
  readonly isUnderWay: boolean;
}

const BEGINNING = -1;
const MOST_PAGES_TO_REFRESH = 2;
const REFRESH_MS = 2_000;

const keyOf = ({ runner, importId }: LogOf, ...rest: readonly string[]) =>
  [runner, "imports", importId, ...rest] as const;
const pathOf = ({ runner, importId }: LogOf, rest: string): string =>
  runnerPath(runner, `imports/${encodeURIComponent(importId)}/${rest}`);

/** The files of one state, a page at a time. */
export const importItemsQuery = (log: LogOf, state: ImportItem["state"]) =>
  infiniteQueryOptions({
    queryKey: keyOf(log, "items", state),
    initialPageParam: BEGINNING,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ after: String(pageParam), state });
      return request<ImportLog>(pathOf(log, `items?${query.toString()}`), { signal });
    },
    getNextPageParam: (page: ImportLog) => page.nextAfter,
    // Someone who reads far down is not made to ask for all of it again and again.
    refetchInterval: ({ state: { data } }) =>
      log.isUnderWay && (data?.pages.length ?? 0) <= MOST_PAGES_TO_REFRESH ? REFRESH_MS : false,
  });

/** All of the log in few words. */
export const importSummaryQuery = (log: LogOf) =>
  queryOptions({
    // What was counted before the end is not taken for the end's count.
    queryKey: keyOf(log, "summary", log.isUnderWay ? "so far" : "at the end"),
    queryFn: ({ signal }) => request<ImportSummary>(pathOf(log, "summary"), { signal }),
    placeholderData: keepPreviousData,
    staleTime: log.isUnderWay ? 0 : Number.POSITIVE_INFINITY,
    refetchInterval: log.isUnderWay ? REFRESH_MS : false,
  });
