import { z } from "zod";
import { OSTRC_ANSWER_POINTS } from "../questionnaires/index.ts";
import { err, ok, type Refusal, type Result, refusalFromZod } from "../results/index.ts";

// One sitting's answers, by instrument: no baseline and no follow-up. A field that is left out is null, never zero, and
// a sitting in which nothing at all was answered is refused.

const NOTHING_ANSWERED = "expected at least one answer";
const hasAnswer = (sitting: Readonly<Record<string, unknown>>): boolean =>
  Object.values(sitting).some((answer) => answer !== null);

const rating = z.int().min(0).max(10).nullable().default(null);

/** `{ average, worst, now }`, each 0 to 10. */
export const nprsSittingSchema = z
  .strictObject({ average: rating, worst: rating, now: rating })
  .refine(hasAnswer, NOTHING_ANSWERED)
  .refine(
    ({ average, worst, now }) => worst === null || Math.max(average ?? 0, now ?? 0) <= worst,
    "expected neither average nor now above worst",
  );
export type NprsSitting = z.infer<typeof nprsSittingSchema>;

const nameOf = ({ activity }: { readonly activity: string }): string => activity.trim().toLowerCase();

/** `{ activities: [{ activity, score }] }`, three to five in the person's own words, each 0 (can't) to 10 (as before). */
export const psfsSittingSchema = z.strictObject({
  activities: z
    .array(
      z.strictObject({
        activity: z.string().regex(/\S/, "expected the activity in the person's own words").max(200),
        score: rating,
      }),
    )
    .min(3)
    .max(5)
    .refine((activities) => new Set(activities.map(nameOf)).size === activities.length, {
      error: "expected each activity once",
    })
    .refine((activities) => activities.some(({ score }) => score !== null), NOTHING_ANSWERED),
});
export type PsfsSitting = z.infer<typeof psfsSittingSchema>;

const ostrcAnswer = z
  .literal(OSTRC_ANSWER_POINTS, { error: "expected 0, 8, 17 or 25 (first to fourth answer) or null" })
  .nullable()
  .default(null);

/** `{ q1, q2, q3, q4 }`, each 0, 8, 17 or 25; after a first question answered 0 or 25 the others are not asked. */
export const ostrcSittingSchema = z
  .strictObject({ q1: ostrcAnswer, q2: ostrcAnswer, q3: ostrcAnswer, q4: ostrcAnswer })
  .refine(hasAnswer, NOTHING_ANSWERED);
export type OstrcSitting = z.infer<typeof ostrcSittingSchema>;

const statement = z
  .union([z.int().min(1).max(24), z.string().regex(/^([1-9]|1\d|2[0-4])$/)], {
    error: "expected the id of a statement, 1 to 24",
  })
  .transform(Number);
const ticked = z
  .array(statement)
  .max(24)
  .refine((ids) => new Set(ids).size === ids.length, "expected each statement once");

/** The ids of the ticked statements, bare or as `{ ticked: […] }`; none ticked is a score of zero. */
export const rmdqSittingSchema = z
  .union([ticked.transform((ids) => ({ ticked: ids })), z.strictObject({ ticked })], {
    error: "expected the ids of the ticked statements, 1 to 24, each once",
  })
  .describe("Kept as the second form, with numbers");
export type RmdqSitting = z.infer<typeof rmdqSittingSchema>;

const heldS = z.number().min(0).max(3600).nullable().default(null);

/** `{ extensorS, flexorS, rightSideBridgeS, leftSideBridgeS }`, seconds. */
export const trunkEnduranceSittingSchema = z
  .strictObject({ extensorS: heldS, flexorS: heldS, rightSideBridgeS: heldS, leftSideBridgeS: heldS })
  .refine(hasAnswer, NOTHING_ANSWERED);
export type TrunkEnduranceSitting = z.infer<typeof trunkEnduranceSittingSchema>;

const side = z
  .strictObject({
    hipDegAboveHorizontal: z.number().min(-90).max(90).nullable().default(null),
    kneeFlexionDeg: z.number().min(0).max(160).nullable().default(null),
  })
  .nullable()
  .default(null);

/** `{ left: { hipDegAboveHorizontal, kneeFlexionDeg }, right: the same }`, degrees. */
export const modifiedThomasSittingSchema = z
  .strictObject({ left: side, right: side })
  .refine(({ left, right }) => [left, right].some((one) => one !== null && hasAnswer(one)), NOTHING_ANSWERED);
export type ModifiedThomasSitting = z.infer<typeof modifiedThomasSittingSchema>;

/** Checks the answers of one sitting: `unknownField`, `inputInvalid`. */
export function parseWith<Sitting>(schema: z.ZodType<Sitting>, json: unknown): Result<Sitting, Refusal> {
  const parsed = schema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(refusalFromZod(parsed.error));
}

/** What checks one instrument's sittings. */
export type SittingSchema<Sitting> = z.ZodType<Sitting>;
