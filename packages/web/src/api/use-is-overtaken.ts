import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { assessmentQuery } from "./queries.ts";
import type { RunnerId } from "./runner-choice.ts";

/**
 * Was something stored since today's answer was made, and is the new one on its way? Until it is there the old one may
 * allow a run that the new one forbids. Where none comes, the old one may stand, if it is called old.
 */
export function useIsOvertaken(runner: RunnerId): boolean {
  const client = useQueryClient();
  const { queryKey } = assessmentQuery(runner);
  const isFetching = useIsFetching({ queryKey, exact: true }) > 0;
  return isFetching && client.getQueryState(queryKey)?.isInvalidated === true;
}
