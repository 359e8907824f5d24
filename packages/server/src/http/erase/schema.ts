import { z } from "@hono/zod-openapi";
import type { ErasedAnswer, KeptDataAnswer } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const count = z.int().nonnegative();

export const keptDataSchema = agreesWith<KeptDataAnswer>()(
  z.object({
    activities: count.describe("Runs and other activities, those put away among them"),
    diaryEntries: count,
    days: count.describe("Days told of: sitting, stress, sleep and the like"),
    sittings: count.describe("Questionnaires and self-tests, as often as they were filled in"),
    safetyAnswers: count,
    personAnswers: count.describe("What was told of the person and of their health"),
    experiments: count,
    shoes: count,
    groundWords: count.describe("Own words for the ground of a way"),
    files: count.describe("Files as they were imported, that no other runner has"),
    maps: count,
  }),
);

export const erasedSchema = agreesWith<ErasedAnswer>()(
  z.object({
    erased: keptDataSchema,
    tracesLeft: z
      .enum(["databaseBeingRead", "diskFull"])
      .nullable()
      .describe("Why the database's files may still hold traces; erasing once more overwrites them"),
  }),
);
