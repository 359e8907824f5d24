import { nprs } from "../../questionnaires/index.ts";
import { makeFillable } from "../fillable.ts";
import type { Line } from "../line.ts";
import { nprsSittingSchema } from "../schema.ts";

const line = (id: string, title: string): Line => ({
  id,
  title,
  unit: "points",
  lowerIsBetter: true,
  scale: { least: 0, most: 10 },
  noise: null,
  smallestChanges: nprs.smallestChanges,
  pointsAre: "sittings",
  isRecorded: false,
  remarks: [],
});

/** Pain now is kept with each sitting but not followed: one moment says little of a week. */
export const filledNprs = makeFillable({
  instrument: nprs,
  kind: "questionnaire",
  schema: nprsSittingSchema,
  answersOf: (sitting, first) =>
    first === null ? { baseline: sitting } : { baseline: first, followUp: sitting },
  reportsChange: true,
  asksTheSame: () => true,
  lines: [
    { line: line("nprs-average", "Average pain of seven days"), valueIn: ({ average }) => average },
    { line: line("nprs-worst", "Worst pain of seven days"), valueIn: ({ worst }) => worst },
  ],
});
