import { HEALTH_CONDITIONS } from "@backstride/core/advice";
import {
  BODY_REGIONS,
  PAIN_MOMENTS,
  SITTING_TIMES,
  SLEEP_QUALITIES,
  STRESS_LEVELS,
} from "@backstride/core/diary";
import {
  EXPERIMENT_KIND_IDS,
  EXPERIMENT_KINDS,
  LARGEST_SEED,
  LEAST_FORTNIGHTS,
  LEAST_PER_SIDE,
  MOST_FORTNIGHTS,
} from "@backstride/core/experiments";
import { RUN_KINDS, SHOE_DISCIPLINES, SHOE_ORIGINS } from "@backstride/core/footwear";
import { RECORDING_FORMATS, type RecordingWarning, SPORTS } from "@backstride/core/recording";
import { err, ok, type Refusal, type Result, refusalFromZod } from "@backstride/core/results";
import { HEART_RATE_LOAD_SEXES, RETURN_POLICIES, RUNNING_LEVELS } from "@backstride/core/runner";
import { GROUNDS, runMeasuresSchema } from "@backstride/core/runs";
import { matchedSurfaceSchema, SURFACE_CLASSES } from "@backstride/core/terrain";
import { type Instant, instant, type LocalDay, parseLocalDay } from "@backstride/core/time";
import { QUESTIONS, type QuestionId, triageAnswersSchema } from "@backstride/core/triage";
import { z } from "zod";
import { EXPORT_FORMAT, type ExportDocument } from "./export-document.ts";

const id = z.string().min(1).max(200);
const moment = z.number().transform((milliseconds): Instant => instant(milliseconds));
const day = z
  .string()
  .refine((text): text is LocalDay => parseLocalDay(text) !== null, "expected a day, YYYY-MM-DD");
const known = z.enum(["yes", "no", "unknown"]).nullable();
const text = z.string().max(2_000).nullable();
const metres = z.number().nonnegative().nullable();
const questionIds = new Set<string>(QUESTIONS.map((question) => question.id));
const questionId = z
  .string()
  .refine((name): name is QuestionId => questionIds.has(name), "there is no such question");

const answerMoment = { at: moment, on: day };
const givenAnswers = z.partialRecord(
  z.enum(QUESTIONS.map((question) => question.id)),
  z.strictObject({ ...answerMoment, wasFinished: z.boolean(), confirmedOver: z.array(id) }),
);
const yesNoUnknown = z.enum(["yes", "no", "unknown"]);
const changedAnswer = z.strictObject({
  question: questionId,
  answer: yesNoUnknown,
  answered: z.strictObject(answerMoment).nullable(),
  changedTo: yesNoUnknown.nullable(),
  changed: z.strictObject(answerMoment),
});

const shoe = z
  .strictObject({
    id,
    name: z.string().min(1).max(200),
    discipline: z.enum(SHOE_DISCIPLINES),
    distanceBeforeM: metres,
    renewAtM: z.number().positive().nullable().default(null),
    firstUsedOn: day.nullable(),
    retiredOn: day.nullable(),
    addedOn: day,
    defaultFor: z.array(z.enum(RUN_KINDS)).optional(),
    // How exports named the default shoe while there was one for all runs.
    isDefault: z.boolean().optional(),
  })
  .transform(({ isDefault = false, defaultFor = isDefault ? RUN_KINDS : [], ...told }) => ({
    ...told,
    defaultFor,
  }));

const diaryEntry = z.strictObject({
  id,
  at: moment,
  day,
  moment: z.enum(PAIN_MOMENTS),
  pain: z.int().min(0).max(10),
  regions: z.array(z.enum(BODY_REGIONS)),
  runId: id.nullable(),
  note: text,
});

const told = z.boolean().nullable();

const dayLog = z.strictObject({
  day,
  sitting: z.enum(SITTING_TIMES).nullable(),
  stress: z.enum(STRESS_LEVELS).nullable(),
  sleep: z.enum(SLEEP_QUALITIES).nullable(),
  heavyLifting: told,
  strength: told,
  stretching: told,
});

const experiment = z
  .strictObject({
    id,
    kind: z.enum(EXPERIMENT_KIND_IDS),
    shoeIds: z.tuple([id, id]).nullable(),
    startsOn: day,
    fortnights: z.int().min(LEAST_FORTNIGHTS).max(MOST_FORTNIGHTS),
    seed: z.int().min(0).max(LARGEST_SEED),
    stoppedOn: day.nullable(),
  })
  .refine(
    ({ kind, shoeIds }) => (kind === "shoes") === (shoeIds !== null),
    "expected shoes where the kind is shoes",
  )
  .refine(
    ({ kind, fortnights }) => EXPERIMENT_KINDS[kind].unit === "day" || fortnights >= LEAST_PER_SIDE,
    "expected more fortnights where the lot is drawn by week",
  );

const run = z.strictObject({
  id,
  recording: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), index: z.int().min(0) }).nullable(),
  part: z.strictObject({ fromS: z.number().min(0), toS: z.number().nullable() }),
  accountKey: z.string().max(200).nullable(),
  accountSport: z.enum(SPORTS).nullable(),
  dirtDistanceM: metres,
  stepCount: z.number().min(0).nullable(),
  day: day.nullable(),
  dayFrom: z.enum(["file", "position", "machine", "runner"]).nullable(),
  utcOffsetMinutes: z.number().min(-1_440).max(1_440).nullable(),
  name: text,
  device: text,
  format: z.enum(RECORDING_FORMATS).nullable(),
  fileName: z.string().max(2_000),
  measuresVersion: z.int(),
  measures: runMeasuresSchema,
  shapedMeasures: runMeasuresSchema.nullable(),
  warnings: z.array(
    // A code of a newer version is shown as it is.
    z.strictObject({
      code: z.string() as unknown as z.ZodType<RecordingWarning["code"]>,
      message: z.string(),
    }),
  ),
  editedSport: z.enum(SPORTS).nullable(),
  editedName: text,
  editedDay: day.nullable(),
  editedDistanceM: metres,
  ground: z.enum(GROUNDS).nullable(),
  shoeId: id.nullable(),
  shoeFrom: z.enum(SHOE_ORIGINS).nullable().default(null),
  effort: z.number().min(0).max(10).nullable().default(null),
  surface: matchedSurfaceSchema.nullable().default(null),
  twinOf: id.nullable(),
  joinedTo: id.nullable(),
  splitFrom: id.nullable(),
  removedAt: moment.nullable(),
});

const surface = z.enum(SURFACE_CLASSES);
// Extracts that did not come straight from OpenStreetMap may have negative ids.
const wayId = z.int();

const runWays = z.strictObject({
  runId: id,
  extracts: z.string().max(20_000),
  stretches: z.array(
    z.strictObject({
      fromM: z.number(),
      toM: z.number(),
      wayId: wayId.nullable(),
      surface,
      confidence: z.number().min(0).max(1),
    }),
  ),
});

const documentSchema: z.ZodType<ExportDocument> = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  exportedAt: moment,
  profile: z.strictObject({
    level: z.enum(RUNNING_LEVELS).nullable(),
    heightCm: z.number().min(50).max(260).nullable(),
    knownScoliosis: known,
    legLengthOrHipDifference: known,
    earlierBackTrouble: known,
    sittingHoursPerDay: z.number().min(0).max(24).nullable(),
    returnPolicy: z.enum(RETURN_POLICIES),
    // Exports of before these questions existed lack them.
    restingHeartRateBpm: z.number().min(20).max(150).nullable().default(null),
    maxHeartRateBpm: z.number().min(80).max(250).nullable().default(null),
    heartRateLoadSex: z.enum(HEART_RATE_LOAD_SEXES).nullable().default(null),
    usualGround: z.enum(GROUNDS).nullable().default(null),
  }),
  health: z.record(z.enum(HEALTH_CONDITIONS), known),
  safetyCheck: z.strictObject({
    answers: triageAnswersSchema,
    finished: z.strictObject({ at: moment, on: day }).nullable(),
    round: z.array(questionId).nullable(),
    // Exports of before the answers had times lack them: those answers are as old as the finish, or of unknown age.
    given: givenAnswers.default({}),
    changed: z.array(changedAnswer).default([]),
  }),
  shoes: z.array(shoe),
  diary: z.array(diaryEntry),
  // Exports of before days were told of lack them.
  dayLogs: z
    .array(dayLog)
    .refine((logs) => new Set(logs.map((log) => log.day)).size === logs.length, "expected each day once")
    .default([]),
  // Exports of before there were experiments have none.
  experiments: z.array(experiment).default([]),
  filled: z.array(z.strictObject({ id, instrumentId: z.string(), at: moment, day, answers: z.unknown() })),
  runs: z.array(run),
  // Exports from before there were maps have none.
  runWays: z.array(runWays).default([]),
  wayCorrections: z.array(z.strictObject({ wayId, surface, at: moment })).default([]),
});

/** The document of an export out of its JSON; refused where a field is not as it must be. */
export function parseExportDocument(json: unknown): Result<ExportDocument, Refusal> {
  const parsed = documentSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(refusalFromZod(parsed.error));
}
