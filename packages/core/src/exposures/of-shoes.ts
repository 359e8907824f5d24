import { isNewShoe, mismatchOf } from "../footwear/index.ts";
import { unavailable } from "../results/index.ts";
import { beganBefore } from "../runs/index.ts";
import type { RunExposure } from "./exposure.ts";
import { exposed, yesOrNo } from "./measured-run.ts";

const shoeNotKnown = unavailable("shoeNotKnown", "The shoe of the run is not known.");

/** Exposures of what was on the feet. */
export const SHOE_EXPOSURES: readonly RunExposure[] = [
  {
    id: "shoe-distance",
    title: "Distance in the shoe",
    definition: "Kilometres in the shoe when the run began.",
    unit: "km",
    needs: "The shoe of the run, its distance before, and that of every run in it since.",
    missing: "Missing where one of them is.",
    row: "C1",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "After 320 km loads were the same. Renewing at 500 to 800 km is a habit.",
      sources: ["kong-2009", "shoe-life-500-800-km"],
    },
    measure(run, { shoeOf, runsInSameShoe }) {
      const shoe = shoeOf(run);
      if (shoe === null) return shoeNotKnown;
      const others = runsInSameShoe(run).filter(({ id }) => id !== run.id);
      const earlier = others.filter((other) => beganBefore(run, other) === false);
      const isKnown =
        shoe.distanceBeforeM !== null &&
        others.every((other) => beganBefore(run, other) !== null) &&
        earlier.every(({ distanceM }) => distanceM !== null);
      if (!isKnown) {
        return unavailable("shoeDistanceNotKnown", "How far the shoe had been run before is not known.");
      }
      const metres = earlier.reduce(
        (sum, { distanceM }) => sum + (distanceM ?? 0),
        shoe.distanceBeforeM ?? 0,
      );
      return exposed(metres / 1000, { unit: "km", id: "shoe-distance", inputs: [run.id, shoe.id] });
    },
  },
  {
    id: "new-shoe",
    title: "A new shoe",
    definition: "Whether it is one of the first five runs in a pair.",
    unit: "yes or no",
    needs: "The shoe of the run, and its first use or five earlier runs in it.",
    missing: "Missing where either is not known.",
    row: "C1",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "No study of changing shoes and back pain is at hand.",
      sources: ["backstride-new-shoe"],
    },
    measure(run, { shoeOf, runsInSameShoe }) {
      const shoe = shoeOf(run);
      const isNew = shoe === null ? null : isNewShoe(shoe, run, runsInSameShoe(run));
      return shoe === null || isNew === null
        ? unavailable("firstUseNotKnown", "The shoe or its first use is not known.")
        : yesOrNo(isNew, "new-shoe", [run.id, shoe.id]);
    },
  },
  {
    id: "shoe-mismatch",
    title: "The wrong shoe for the ground",
    definition: "Whether the run was in a shoe that is not made for the ground of most of its way.",
    unit: "yes or no",
    needs: "The shoe of the run with its kind, and the ground.",
    missing: "Missing where either is not known.",
    row: "P6",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "No trial of shoes by discipline looked at injuries.",
      sources: ["relph-2022"],
    },
    measure(run, { shoeOf }) {
      const shoe = shoeOf(run);
      const isWrong = mismatchOf(run, shoe);
      return shoe === null || isWrong === null
        ? unavailable("shoeOrGroundNotKnown", "The shoe or the ground of the run is not known.")
        : yesOrNo(isWrong, "shoe-mismatch", [run.id, shoe.id]);
    },
  },
];
