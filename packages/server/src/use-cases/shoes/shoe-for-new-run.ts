import { isRunningSport, type RunMeasures } from "@backstride/core/runs";
import type { LocalDay } from "@backstride/core/time";
import type { StoredShoe } from "../../storage/shoes/repository.ts";

/**
 * The shoe that a run gets when it is imported: the default one, where the activity is a run and not older than the
 * shoe's first use (else than the day on which the runner told of it), and the shoe was not retired by then. An archive
 * of past years must not all go onto today's shoe.
 */
export function shoeForNewRun(
  run: { readonly day: LocalDay | null; readonly measures: RunMeasures },
  shoes: readonly StoredShoe[],
): string | null {
  const shoe = shoes.find(({ isDefault }) => isDefault);
  if (shoe === undefined || run.day === null || !isRunningSport(run.measures.sport)) return null;
  const isBefore = run.day < (shoe.firstUsedOn ?? shoe.addedOn);
  const isAfter = shoe.retiredOn !== null && run.day > shoe.retiredOn;
  return isBefore || isAfter ? null : shoe.id;
}
