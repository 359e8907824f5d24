import { rmdq } from "../../questionnaires/index.ts";
import { makeFillable } from "../fillable.ts";
import { rmdqSittingSchema } from "../schema.ts";

export const filledRmdq = makeFillable({
  instrument: rmdq,
  kind: "questionnaire",
  schema: rmdqSittingSchema,
  answersOf: ({ ticked }, first) =>
    first === null ? { baseline: ticked } : { baseline: first.ticked, followUp: ticked },
  reportsChange: true,
  asksTheSame: () => true,
  lines: [
    {
      line: {
        id: "rmdq",
        title: "How much the back hinders in everyday life",
        unit: "points",
        lowerIsBetter: true,
        scale: { least: 0, most: 24 },
        noise: null,
        smallestChanges: rmdq.smallestChanges,
        pointsAre: "sittings",
        isRecorded: false,
        remarks: [],
      },
      valueIn: ({ ticked }) => ticked.length,
    },
  ],
});
