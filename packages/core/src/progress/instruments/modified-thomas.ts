import { sentence } from "../../results/index.ts";
import { modifiedThomas } from "../../self-tests/index.ts";
import { makeFillable } from "../fillable.ts";
import type { Line } from "../line.ts";
import { said } from "../said.ts";
import { modifiedThomasSittingSchema } from "../schema.ts";

const SAYS_LITTLE = said(
  "remark",
  sentence(
    "progress.thomasSaysLittle",
    "This test says little unless someone holds the pelvis still; repeating it does not change that.",
  ),
  { source: { id: "vigotsky-2016", verified: true } },
);

/** No direction is called better: an angle here is no goal. */
const line = (id: string, title: string, scale: Line["scale"]): Line => ({
  id,
  title,
  unit: "°",
  lowerIsBetter: null,
  scale,
  noise: null,
  smallestChanges: [],
  pointsAre: "tests",
  isRecorded: false,
  remarks: [SAYS_LITTLE],
});
/** The angles that a chart has room for, degrees (a choice of this project). */
const HIP = { least: -90, most: 90 };
const KNEE = { least: 0, most: 160 };

export const filledModifiedThomas = makeFillable({
  instrument: modifiedThomas,
  kind: "self-test",
  schema: modifiedThomasSittingSchema,
  answersOf: (sitting) => sitting,
  reportsChange: false,
  asksTheSame: () => true,
  lines: [
    {
      line: line("hip-left", "Left thigh above the horizontal", HIP),
      valueIn: ({ left }) => left?.hipDegAboveHorizontal ?? null,
    },
    {
      line: line("hip-right", "Right thigh above the horizontal", HIP),
      valueIn: ({ right }) => right?.hipDegAboveHorizontal ?? null,
    },
    {
      line: line("knee-left", "Left knee bent", KNEE),
      valueIn: ({ left }) => left?.kneeFlexionDeg ?? null,
    },
    {
      line: line("knee-right", "Right knee bent", KNEE),
      valueIn: ({ right }) => right?.kneeFlexionDeg ?? null,
    },
  ],
});
