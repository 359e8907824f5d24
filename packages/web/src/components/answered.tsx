import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureNotice } from "./failure-notice.tsx";
import { Loading } from "./loading.tsx";

export interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/**
 * Shows what a query answered; until then that it is on its way, or why it failed. An answer from before stays in sight
 * when asking anew fails, and is called old.
 */
export function Answered<Answer>({ query, children }: AnsweredProps<Answer>) {
  const retry = () => void query.refetch();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <FailureNotice failure={query.error} onRetry={retry} isOverOldAnswer />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <FailureNotice failure={query.error} onRetry={retry} />;
  return <Loading />;
}
