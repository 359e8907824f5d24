import { z } from "zod";
import type { HealthCondition } from "../advice/index.ts";
import { BODY_REGIONS, PAIN_MOMENTS, SITTING_TIMES, SLEEP_QUALITIES, STRESS_LEVELS } from "../diary/index.ts";
import { experimentSchema } from "../experiments/index.ts";
import { SHOE_DISCIPLINES } from "../footwear/index.ts";
import { FILLABLES } from "../progress/index.ts";
import { SPORTS } from "../recording/index.ts";
import { HEART_RATE_LOAD_SEXES, RETURN_POLICIES, RUNNING_LEVELS } from "../runner/index.ts";
import { GROUNDS, spectrumSchema } from "../runs/index.ts";
import { selfTestSchema } from "../self-tests/index.ts";
import { matchedSurfaceSchema } from "../terrain/index.ts";
import { instantFromIso, parseLocalDay } from "../time/index.ts";
import { QUESTIONS } from "../triage/index.ts";

// The shape of a scenario file. Everything that is not known may be left out; it is then null, never zero.

/** The value of `format` in every scenario file. */
export const SCENARIO_FORMAT = "backstride-scenario/1";

const id = z.string().min(1).max(200);
const moment = z
  .string()
  .refine((text) => instantFromIso(text) !== null, "expected an ISO 8601 time of a real day, with its offset")
  .describe("ISO 8601 with the runner's offset from UTC: 2026-05-04T07:30:00+02:00");
const questionId = z.enum(QUESTIONS.map((question) => question.id));
const day = z
  .string()
  .refine((text) => parseLocalDay(text) !== null, "expected a day, YYYY-MM-DD")
  .describe("A day as the runner lived it, YYYY-MM-DD");
const amount = z.number().nonnegative().nullable().default(null);
const known = z.enum(["yes", "no", "unknown"]).nullable().default(null);

const runner = z.strictObject({
  level: z.enum(RUNNING_LEVELS).nullable().default(null),
  heightCm: z.number().min(50).max(260).nullable().default(null),
  knownScoliosis: known,
  legLengthOrHipDifference: known,
  earlierBackTrouble: known,
  sittingHoursPerDay: z.number().min(0).max(24).nullable().default(null),
  returnPolicy: z.enum(RETURN_POLICIES).default("pain-free-first"),
  restingHeartRateBpm: z.number().min(20).max(150).nullable().default(null),
  maxHeartRateBpm: z.number().min(80).max(250).nullable().default(null),
  heartRateLoadSex: z
    .enum(HEART_RATE_LOAD_SEXES)
    .nullable()
    .default(null)
    .describe("Which weighting of the heart-rate load to use; null: none"),
  usualGround: z.enum(GROUNDS).nullable().default(null),
});

const health = z.strictObject({
  "numb-skin": known,
  "circulation-trouble": known,
  "cold-reaction": known,
  "open-or-inflamed-skin": known,
  cancer: known,
  "heart-trouble": known,
  "high-blood-pressure": known,
  anticoagulants: known,
  "kidney-trouble": known,
  "liver-trouble": known,
  "stomach-ulcer": known,
  "asthma-with-painkillers": known,
  pregnancy: known,
  "other-medicines": known,
} satisfies Record<HealthCondition, z.ZodType>);

const shoe = z.strictObject({
  id,
  name: z.string().min(1).max(200),
  discipline: z.enum(SHOE_DISCIPLINES),
  distanceBeforeM: amount,
  renewAtM: z.number().positive().nullable().default(null),
  firstUsedOn: day.nullable().default(null),
  retiredOn: day.nullable().default(null),
});

const run = z.strictObject({
  id,
  startedAt: moment.nullable().default(null),
  sport: z.enum(SPORTS).nullable(),
  subSport: z.string().nullable().default(null),
  ground: z.enum(GROUNDS).nullable().default(null),
  shoeId: id.nullable().default(null),
  distanceM: amount,
  movingS: amount,
  ascentM: amount,
  descentM: amount,
  avgHeartRateBpm: amount,
  avgCadenceSpm: amount,
  startSpeedMPerS: z.number().positive().nullable().default(null),
  startHeartRateBpm: amount,
  startSpeedRatio: z.number().positive().nullable().default(null),
  lateCadenceRatio: z.number().positive().nullable().default(null),
  spectrum: spectrumSchema.default([]),
  surface: matchedSurfaceSchema.nullable().default(null),
  dirtDistanceM: amount,
  effort: z.number().min(0).max(10).nullable().default(null),
});

const diaryEntry = z.strictObject({
  id,
  at: moment,
  moment: z.enum(PAIN_MOMENTS),
  pain: z.int().min(0).max(10),
  regions: z.array(z.enum(BODY_REGIONS)).default([]),
  runId: id.nullable().default(null),
  note: z.string().max(2000).nullable().default(null),
});

const told = z.boolean().nullable().default(null);

const dayLog = z.strictObject({
  day,
  sitting: z.enum(SITTING_TIMES).nullable().default(null).describe("Hours sat that day"),
  stress: z.enum(STRESS_LEVELS).nullable().default(null),
  sleep: z.enum(SLEEP_QUALITIES).nullable().default(null).describe("The night before that day"),
  heavyLifting: told,
  strength: told.describe("Strength exercises that day"),
  stretching: told,
});

const givenAnswer = z.strictObject({
  at: moment,
  wasFinished: z.boolean().default(false).describe("Was a check finished with this answer?"),
  confirmedOver: z
    .array(id)
    .default([])
    .describe("Ids of the diary entries of which the runner knew when they gave the answer again"),
});
const yesNo = z.enum(["yes", "no", "unknown"]);
const changedAnswer = z.strictObject({
  question: questionId,
  answer: yesNo,
  answeredAt: moment.nullable(),
  changedTo: yesNo.nullable(),
  changedAt: moment,
});

const safetyCheck = z.strictObject({
  answers: z
    .record(z.string(), z.unknown())
    .describe("Answers by question id; see the schema of triage answers"),
  finishedAt: moment.nullable(),
  given: z
    .partialRecord(questionId, givenAnswer)
    .default({})
    .describe("When each answer was given; one that is not here is of unknown age"),
  changed: z
    .array(changedAnswer)
    .default([])
    .describe("Signs that a check was finished with and that were taken back later"),
});

/** Self-tests have a place of their own. */
const QUESTIONNAIRES_IN_FILE = FILLABLES.filter(({ kind }) => kind === "questionnaire").map(
  ({ instrument }) => instrument.id,
);

const sitting = z.strictObject({
  id,
  instrument: z.enum(QUESTIONNAIRES_IN_FILE),
  at: moment,
  answers: z
    .unknown()
    .describe("In the shape of the instrument's sitting, as Backstride keeps and exports it"),
});

/** A scenario file as it stands on disk. */
export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  now: moment,
  runner: runner.default(() => runner.parse({})),
  health: health.default(() => health.parse({})),
  safetyCheck: safetyCheck.default({ answers: {}, finishedAt: null, given: {}, changed: [] }),
  shoes: z.array(shoe).default([]),
  runs: z.array(run).default([]),
  diary: z.array(diaryEntry).default([]),
  dayLogs: z.array(dayLog).default([]).describe("At most one a day; what was not told is null"),
  selfTests: z
    .array(selfTestSchema)
    .default([])
    .describe("What the runner measured; of two of one day the later one last"),
  questionnaires: z
    .array(sitting)
    .default([])
    .describe(
      "Questionnaires that were filled in, in any order; the report shows them, nothing is decided by them",
    ),
  experiments: z.array(experimentSchema).default([]).describe("What is tried by lot, warm-up or shoes"),
});
export type ScenarioFile = z.infer<typeof scenarioSchema>;
