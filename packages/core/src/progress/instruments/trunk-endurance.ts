import { SMALLEST_REAL_CHANGE_S, trunkEndurance } from "../../self-tests/index.ts";
import { makeFillable } from "../fillable.ts";
import type { Line } from "../line.ts";
import { trunkEnduranceSittingSchema } from "../schema.ts";
import type { Noise } from "../series.ts";

/** Of the least steady of the groups that were tested twice: below it a change may be noise in someone. */
const EXTENSOR_NOISE: Noise = {
  amount: SMALLEST_REAL_CHANGE_S.highest,
  source: "latimer-1999",
  verified: true,
};

const line = (id: string, title: string, noise: Noise | null): Line => ({
  id,
  title,
  unit: "s",
  lowerIsBetter: false,
  scale: null,
  noise,
  smallestChanges: [],
  pointsAre: "tests",
  isRecorded: false,
  remarks: [],
});

export const filledTrunkEndurance = makeFillable({
  instrument: trunkEndurance,
  kind: "self-test",
  schema: trunkEnduranceSittingSchema,
  answersOf: (sitting, first) => ({ ...sitting, baseline: first }),
  reportsChange: true,
  asksTheSame: () => true,
  lines: [
    {
      line: line("trunk-extensor", "Back extension held", EXTENSOR_NOISE),
      valueIn: ({ extensorS }) => extensorS,
    },
    { line: line("trunk-flexor", "Trunk flexion held", null), valueIn: ({ flexorS }) => flexorS },
    {
      line: line("side-bridge-right", "Right side bridge held", null),
      valueIn: ({ rightSideBridgeS }) => rightSideBridgeS,
    },
    {
      line: line("side-bridge-left", "Left side bridge held", null),
      valueIn: ({ leftSideBridgeS }) => leftSideBridgeS,
    },
  ],
});
