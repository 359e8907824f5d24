import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRunnerId } from "./runner-choice.ts";

/**
 * A change of the runner's data, after which everything that the screens show of the runner is asked for anew. Changes of
 * one `queue` go out one after the other, so that an older one never overtakes a newer one.
 */
export function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>, queue?: string) {
  const client = useQueryClient();
  const runner = useRunnerId();
  return useMutation({
    mutationFn: change,
    ...(queue === undefined ? {} : { scope: { id: queue } }),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [runner] }),
        client.invalidateQueries({ queryKey: ["runners"] }),
      ]);
    },
  });
}
