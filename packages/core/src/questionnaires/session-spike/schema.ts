import { z } from "zod";
import { SPIKE_CLASSES } from "../../training-load/index.ts";

// Nobody runs a thousand kilometres at once: a larger number is in metres.
const distanceKm = z.number().positive().max(1000).nullable().default(null);

export const sessionSpikeAnswersSchema = z.strictObject({
  longestKm: distanceKm.describe(
    "The longest run of the 30 days before, kilometres; null: not known or none",
  ),
  sessionKm: distanceKm.describe("The run in question, kilometres; null: not known"),
});
export type SessionSpikeAnswers = z.infer<typeof sessionSpikeAnswersSchema>;

export const sessionSpikeScoreSchema = z.strictObject({
  class: z.enum(SPIKE_CLASSES).nullable().describe("null where a distance is missing"),
});
export type SessionSpikeScore = z.infer<typeof sessionSpikeScoreSchema>;
