import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRunnerId } from "./runner-choice.ts";

/** A change of the runner's data, after which everything that the screens show of the runner is asked for anew. */
export function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  const runner = useRunnerId();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [runner] }),
        client.invalidateQueries({ queryKey: ["runners"] }),
      ]);
    },
  });
}
