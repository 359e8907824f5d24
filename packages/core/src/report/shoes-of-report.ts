import type { Shoe, ShoeWear } from "../footwear/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { ReportedShoe } from "./report.ts";

/** Each shoe with its distance as the assessment has it, and when it was last run in. */
export function reportedShoes(
  shoes: readonly Shoe[],
  wear: readonly ShoeWear[],
  runs: readonly Run[],
): readonly ReportedShoe[] {
  return wear.flatMap((worn) => {
    const shoe = shoes.find(({ id }) => id === worn.shoeId);
    if (shoe === undefined) return [];
    const { name, discipline, retiredOn } = shoe;
    return [{ ...worn, name, discipline, retiredOn, lastUsedOn: lastUseOf(shoe.id, runs) }];
  });
}

function lastUseOf(shoeId: string, runs: readonly Run[]): LocalDay | null {
  const days = runs.flatMap(({ shoeId: worn, sport, day }) =>
    worn === shoeId && isRunningSport(sport) && day !== null ? [day] : [],
  );
  return days.toSorted().at(-1) ?? null;
}
