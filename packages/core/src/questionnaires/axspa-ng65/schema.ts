import { z } from "zod";

/** The criteria that are asked; the ninth, a beginning below the age of 35, follows from the age at onset. */
export const AXSPA_CRITERIA = [
  "night-waking",
  "buttock-pain",
  "improves-with-movement",
  "nsaid-response",
  "family-history",
  "arthritis",
  "enthesitis",
  "psoriasis",
] as const;
export const AXSPA_ACTIONS = ["refer", "hla-b27", "safety-net", "not-applicable"] as const;

export const axspaAnswersSchema = z.strictObject({
  onsetAgeYears: z
    .number()
    .min(1)
    .max(120)
    .nullable()
    .default(null)
    .describe("Age when the back pain began; null: not known"),
  durationMonths: z
    .number()
    .min(0)
    .max(1440)
    .nullable()
    .default(null)
    .describe("How long it has lasted; null: not known"),
  criteria: z
    .array(z.enum(AXSPA_CRITERIA))
    .refine((named) => new Set(named).size === named.length, "expected each criterion once")
    .meta({ uniqueItems: true })
    .describe(
      "The criteria that are met, after all eight were asked; one that is not named counts as not met",
    ),
});
export type AxspaAnswers = z.infer<typeof axspaAnswersSchema>;

export const axspaScoreSchema = z.strictObject({
  action: z
    .enum(AXSPA_ACTIONS)
    .nullable()
    .describe("null where the age at onset or the duration is missing and could change it"),
  count: z
    .int()
    .min(0)
    .max(9)
    .nullable()
    .describe("Criteria met, an onset below 35 years among them; null where that age is missing"),
});
export type AxspaScore = z.infer<typeof axspaScoreSchema>;
