import type { ShoeAnswer, ShoeEdit } from "@backstride/server/api";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";

/** Changes a shoe, or adds one where `shoeId` is null. */
export function useShoeChange(shoeId: string | null) {
  const runner = useRunnerId();
  return useChange((edit: ShoeEdit) =>
    request<ShoeAnswer>(
      runnerPath(runner, shoeId === null ? "shoes" : `shoes/${encodeURIComponent(shoeId)}`),
      {
        method: shoeId === null ? "POST" : "PATCH",
        json: edit,
      },
    ),
  );
}

/** Retires a shoe today, or takes one away for good that no activity names. */
export function useShoeRemoval(shoeId: string, how: "retire" | "for-good") {
  const runner = useRunnerId();
  const path = `shoes/${encodeURIComponent(shoeId)}${how === "retire" ? "" : "?permanently=true"}`;
  return useChange(() => request<void>(runnerPath(runner, path), { method: "DELETE" }));
}
