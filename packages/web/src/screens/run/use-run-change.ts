import type { RunDetail, RunEdit, RunJoin, RunSplit, RunTwinning } from "@backstride/server/api";
import { useNavigate } from "@tanstack/react-router";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";

const usePath = (runId: string): string => runnerPath(useRunnerId(), `runs/${encodeURIComponent(runId)}`);

/** What the runner says of a run. */
export function useRunEdit(runId: string) {
  const path = usePath(runId);
  return useChange((json: RunEdit) => request<RunDetail>(path, { method: "PATCH", json }));
}

/** A change of what is one run, after which the screen shows the run that it gave. */
export type ShapeChange =
  | { readonly action: "split"; readonly json: RunSplit }
  | { readonly action: "join"; readonly json: RunJoin }
  | { readonly action: "undo-shape" };

export function useShapeChange(runId: string) {
  const path = usePath(runId);
  const navigate = useNavigate();
  return useChange(async (change: ShapeChange) => {
    const { run } = await request<RunDetail>(`${path}/${change.action}`, {
      method: "POST",
      ...("json" in change ? { json: change.json } : {}),
    });
    // Before everything is asked for anew: the run that was shown may be no run any more.
    if (run.id !== runId) await navigate({ to: "/runs/$runId", params: { runId: run.id }, replace: true });
  });
}

/** Makes a run of its own of a recording that was put away as the same run. */
export function useSeparateTwin(runId: string) {
  const path = usePath(runId);
  return useChange((twinId: string) =>
    request<unknown>(`${path}/twins/${encodeURIComponent(twinId)}/separate`, { method: "POST" }),
  );
}

/** Takes a run and another one for the same, and shows the one that stands for both. */
export function useSameRun(runId: string) {
  const path = usePath(runId);
  const navigate = useNavigate();
  return useChange(async (otherId: string) => {
    const json: RunTwinning = { with: otherId };
    const { run } = await request<RunDetail>(`${path}/twins`, { method: "POST", json });
    if (run.id !== runId) await navigate({ to: "/runs/$runId", params: { runId: run.id }, replace: true });
  });
}

/** Puts a run away and goes to the list, which offers the way back. */
export function usePutAway(runId: string) {
  const path = usePath(runId);
  const navigate = useNavigate();
  return useChange(async () => {
    await request<void>(path, { method: "DELETE" });
    await navigate({ to: "/runs", search: { removed: runId } });
  });
}
