import type { ExperimentList } from "@backstride/server/api";
import type { UseQueryResult } from "@tanstack/react-query";

/**
 * Whether the sides of an experiment that goes on may be told. Not while today's answer has no plan; nor from an answer that
 * is old and being asked for anew, or could not be: it may be of before something was entered that withholds them.
 */
export const tellsSides = (
  { startRefused }: Pick<ExperimentList, "startRefused">,
  { isError, isStale, isFetching }: Pick<UseQueryResult, "isError" | "isStale" | "isFetching">,
): boolean => startRefused?.code !== "experimentNeedsPlan" && !isError && !(isStale && isFetching);
