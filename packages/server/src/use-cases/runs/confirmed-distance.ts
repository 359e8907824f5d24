import { type Refusal, refusal } from "@backstride/core/results";
import type { Run } from "@backstride/core/runs";
import type { LocalDay } from "@backstride/core/time";
import { surprisingDistance } from "@backstride/core/training-load";
import type { Connection } from "../../storage/database.ts";
import type { ListedRun } from "../../storage/runs/listed-run.ts";
import { listRuns } from "../../storage/runs/repository.ts";
import { engineRun } from "./engine-run.ts";
import { isByHand } from "./is-by-hand.ts";

export interface ToldDistance {
  readonly id: string;
  readonly day: LocalDay | null;
  readonly distanceM: number | null;
  readonly isDistanceConfirmed?: boolean | undefined;
}

/**
 * `distanceUnconfirmed` where a distance by the runner's word is far above what is known (`surprisingDistance`) and nobody
 * has said yet that it was so; null where it may count.
 */
export async function unconfirmedDistance(
  connection: Connection,
  runnerId: string,
  { id, day, distanceM, isDistanceConfirmed = false }: ToldDistance,
): Promise<Refusal | null> {
  if (isDistanceConfirmed || day === null || distanceM === null) return null;
  const known = (await listRuns(connection, runnerId)).flatMap((listed) =>
    listed.id === id ? recordedAlone(listed) : [engineRun(listed)],
  );
  const surprise = surprisingDistance({ day, distanceM }, known);
  if (surprise === null) return null;
  const { longestKm } = surprise;
  const against =
    longestKm === null
      ? "No run with a distance is known from the 30 days before or after."
      : `The longest run known from the 30 days before or after is ${inKilometres(1000 * longestKm)}.`;
  return refusal("distanceUnconfirmed", `Was it ${inKilometres(distanceM)}? ${against}`);
}

/** Of the run itself what a recording measured; never the word that is to be replaced. */
const recordedAlone = (listed: ListedRun): readonly Run[] =>
  isByHand(listed) ? [] : [{ ...engineRun(listed), distanceM: listed.distanceM }];

const inKilometres = (metres: number): string => `${Number((metres / 1000).toFixed(2))} km`;
