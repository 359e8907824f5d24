import type { Shoe, ShoeWear } from "../footwear/index.ts";
import type { ReportedShoe } from "./report.ts";

/** Each shoe with its distance as the assessment has it, and when it was last run in. */
export function reportedShoes(shoes: readonly Shoe[], wear: readonly ShoeWear[]): readonly ReportedShoe[] {
  return wear.flatMap(({ shoeId, distanceM, runs, state, lastUsedOn, why }) => {
    const shoe = shoes.find(({ id }) => id === shoeId);
    if (shoe === undefined) return [];
    const { name, discipline, firstUsedOn, retiredOn } = shoe;
    return [{ shoeId, name, discipline, distanceM, runs, state, firstUsedOn, lastUsedOn, retiredOn, why }];
  });
}
