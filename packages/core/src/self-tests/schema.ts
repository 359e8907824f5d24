import { z } from "zod";
import { modifiedThomasAnswersSchema } from "./modified-thomas/schema.ts";
import { trunkEnduranceAnswersSchema } from "./trunk-endurance/schema.ts";

const day = z.iso.date().describe("The day of the test as the runner lived it");

const NOTHING_MEASURED = "expected at least one measurement";
const hasMeasured = (answers: Readonly<Record<string, unknown>>): boolean =>
  Object.values(answers).some((answer) => answer !== null);

/** One self-test as it stands in a scenario. An earlier test stands beside it as one of its own, never as a baseline. */
export const selfTestSchema = z.discriminatedUnion("test", [
  z.strictObject({
    test: z.literal("trunk-endurance"),
    day,
    answers: trunkEnduranceAnswersSchema.omit({ baseline: true }).refine(hasMeasured, NOTHING_MEASURED),
  }),
  z.strictObject({
    test: z.literal("modified-thomas"),
    day,
    answers: modifiedThomasAnswersSchema.refine(
      ({ left, right }) => [left, right].some((side) => side !== null && hasMeasured(side)),
      NOTHING_MEASURED,
    ),
  }),
]);
export type SelfTestInFile = z.infer<typeof selfTestSchema>;
