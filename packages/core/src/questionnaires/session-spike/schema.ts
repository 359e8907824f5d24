import { z } from "zod";
import { SPIKE_CLASSES } from "../../training-load/index.ts";

// Nobody runs a thousand kilometres at once: a larger number is in metres.
const distanceKm = z.number().positive().max(1000);

export const sessionSpikeAnswersSchema = z.strictObject({
  longestKm: distanceKm.describe("The longest run of the 30 days before, kilometres"),
  sessionKm: distanceKm.describe("The run in question, kilometres"),
});
export type SessionSpikeAnswers = z.infer<typeof sessionSpikeAnswersSchema>;

export const sessionSpikeScoreSchema = z.strictObject({ class: z.enum(SPIKE_CLASSES) });
export type SessionSpikeScore = z.infer<typeof sessionSpikeScoreSchema>;
