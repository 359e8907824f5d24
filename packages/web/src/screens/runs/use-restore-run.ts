import type { RunDetail } from "@backstride/server/api";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";

/** Brings back a run that was put away. */
export function useRestoreRun() {
  const runner = useRunnerId();
  return useChange((runId: string) =>
    request<RunDetail>(runnerPath(runner, `runs/${encodeURIComponent(runId)}/restore`), { method: "POST" }),
  );
}
