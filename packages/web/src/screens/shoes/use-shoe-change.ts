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
