import { z } from "zod";

// What the commands that write a data folder print with --json.

const reason = z.strictObject({ code: z.string(), message: z.string() });
const count = z.int().nonnegative();

export const importOutcomeSchema = z.strictObject({
  total: count.describe("Files and members of archives, and what was never taken"),
  done: count,
  skipped: count,
  failed: count,
  files: z.array(
    z.strictObject({
      fileName: z.string().describe('Of a member of an archive "archive.zip/member.fit"'),
      state: z.enum(["waiting", "done", "skipped", "failed", "cancelled"]),
      reason: reason.nullable().describe("Why it was skipped or failed, or what else there is to say"),
      runId: z.string().nullable().describe("The run that came of it, or that was there already"),
      warnings: z.array(reason),
    }),
  ),
  refused: z
    .array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))
    .describe("Those of the failed that were never taken: not there, not readable, too large"),
  error: reason
    .optional()
    .describe("There when something could not be taken, however much else was: the exit status is 2 then"),
});

export const exportOutcomeSchema = z.strictObject({ file: z.string(), sizeBytes: count });

export const eraseOutcomeSchema = z.strictObject({
  runner: z.string(),
  isErased: z.boolean().describe("False without --yes: then it is what would be erased"),
  kept: z.strictObject({
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
  error: reason
    .optional()
    .describe("There without --yes, and where traces are left in the database: the exit status is 2 then"),
});
