import type { ExperimentAnswer, NewExperiment } from "@backstride/server/api";
import { request } from "../../../api/request.ts";
import { runnerPath, useRunnerId } from "../../../api/runner-choice.ts";
import { useChange } from "../../../api/use-change.ts";

/** Begins an experiment; the server draws its lot and says no where today's answer has no plan. */
export function useExperimentStart() {
  const runner = useRunnerId();
  return useChange((wish: NewExperiment) =>
    request<ExperimentAnswer>(runnerPath(runner, "experiments"), { method: "POST", json: wish }),
  );
}

export function useExperimentStop(id: string) {
  const runner = useRunnerId();
  return useChange((_none: undefined) =>
    request<ExperimentAnswer>(runnerPath(runner, `experiments/${encodeURIComponent(id)}/stop`), {
      method: "POST",
    }),
  );
}

export function useExperimentRemoval(id: string) {
  const runner = useRunnerId();
  return useChange((_none: undefined) =>
    request<void>(runnerPath(runner, `experiments/${encodeURIComponent(id)}`), { method: "DELETE" }),
  );
}
