import { isOngoing } from "@backstride/core/experiments";
import type { LocalDay } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { listExperiments, saveExperiment } from "../../storage/experiments/repository.ts";
import { listShoes } from "../../storage/shoes/repository.ts";
import type { ExportDocument } from "./export-document.ts";

/**
 * Gives a runner the experiments of an export. One whose shoes did not come with it can't be told of, and is left out. So
 * is one that would be the second to go on: to store it as stopped would tell of a stop that nobody made. Answers how
 * many were left out for being a second one.
 */
export async function applyExperiments(
  connection: Connection,
  { runnerId, today }: { readonly runnerId: string; readonly today: LocalDay },
  { experiments }: Pick<ExportDocument, "experiments">,
): Promise<number> {
  const there = await listExperiments(connection, runnerId);
  const idsThere = new Set(there.map(({ id }) => id));
  const shoeIds = new Set((await listShoes(connection, runnerId)).map(({ id }) => id));
  let isOneOngoing = there.some((experiment) => isOngoing(experiment, today));
  let secondOnes = 0;
  for (const experiment of experiments) {
    const hasShoes = experiment.shoeIds?.every((id) => shoeIds.has(id)) ?? true;
    if (idsThere.has(experiment.id) || !hasShoes) continue;
    const goesOn = isOngoing(experiment, today);
    if (goesOn && isOneOngoing) {
      secondOnes += 1;
      continue;
    }
    isOneOngoing ||= goesOn;
    await saveExperiment(connection, runnerId, experiment);
  }
  return secondOnes;
}

export function secondOnesInWords(count: number): readonly string[] {
  if (count === 0) return [];
  const leftOut = count === 1 ? "One experiment was" : `${count} experiments were`;
  return [
    `${leftOut} left out: another one is running, which stays as it is. Two at once could not be told apart.`,
  ];
}
