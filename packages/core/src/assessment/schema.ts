import { z } from "zod";
import { HEALTH_CONDITIONS, VERDICTS } from "../advice/index.ts";
import { backLoadSchema } from "../back-load/index.ts";
import { causesSchema } from "../causes/index.ts";
import { BODY_REGIONS, PAIN_MOMENTS } from "../diary/index.ts";
import { ROWS } from "../evidence/index.ts";
import { explanationSchema, measuredSchema, sentenceSchema } from "../results/index.ts";
import { GROUNDS } from "../runs/index.ts";
import { OFFER_STATES, SESSION_IDS } from "../sessions/index.ts";
import { DECISION_KINDS } from "../today/index.ts";
import { trainingLoadSchema } from "../training-load/index.ts";
import { QUESTIONS, TIERS } from "../triage/index.ts";

// The JSON form of an assessment, strict: a field that is added to the engine's answer has to be added here too.

const day = z.iso.date();
const number = measuredSchema(z.number());
const questionId = z.enum(QUESTIONS.map(({ id }) => id));

const finding = z.strictObject({
  ruleId: z.string(),
  title: z.string(),
  tier: z.enum(TIERS),
  blocksRunning: z.boolean(),
  whomToSee: sentenceSchema,
  because: explanationSchema,
});
const clearance = z
  .strictObject({ issuedFor: day })
  .describe("Says for which day triage cleared; read back it clears nothing");

/** What triage says, as `backstride triage --json` prints it. */
export const triageOutcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("clear"),
    clearance,
    findings: z.array(finding).length(0),
    validThrough: day,
  }),
  z.strictObject({ kind: z.literal("caution"), clearance, findings: z.array(finding), validThrough: day }),
  z.strictObject({
    kind: z.literal("stop"),
    tier: z.enum(TIERS),
    findings: z.array(finding),
    alsoAnswer: z.array(questionId),
  }),
  z.strictObject({
    kind: z.literal("ask"),
    missing: z.array(questionId),
    reasons: z.array(sentenceSchema),
    findings: z.array(finding),
  }),
]);

/** Today's answer. */
export const decisionSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  headline: sentenceSchema,
  because: explanationSchema,
  notes: z.array(explanationSchema),
  needs: z.array(z.enum(["safety-questions", "pain-now"])),
  restUntil: z.enum(["settled", "examined"]).nullable(),
  allowance: z
    .strictObject({ style: z.enum(["walk-run", "easy"]), longestM: number, because: explanationSchema })
    .nullable(),
  doToday: z.array(explanationSchema),
  lookAgain: sentenceSchema,
  policy: explanationSchema,
  otherPolicy: explanationSchema,
});

const plannedDay = z.strictObject({
  day,
  kind: z.enum(["rest", "walk", "walk-run", "run"]),
  title: sentenceSchema,
  parts: z.array(
    z.strictObject({
      kind: z.enum(["warm-up", "walk", "run", "walk-run", "cool-down"]),
      minutes: z.number().nullable(),
      what: sentenceSchema,
    }),
  ),
  longestM: number,
  ground: sentenceSchema.nullable(),
  onlyIf: sentenceSchema.nullable(),
});

/** The first week. */
export const planSchema = z.strictObject({
  version: z.string(),
  startsOn: day,
  days: z.array(plannedDay).length(7),
  because: explanationSchema,
  limits: z.array(sentenceSchema),
});

const advice = z.strictObject({
  id: z.string(),
  row: z.enum(ROWS).nullable(),
  about: z.enum(["remedy", "prevention"]),
  title: sentenceSchema,
  verdict: z.enum(VERDICTS),
  because: explanationSchema,
  cautions: z.array(
    z.strictObject({
      condition: z.enum(HEALTH_CONDITIONS),
      state: z.enum(["yes", "unknown"]).nullable(),
      why: sentenceSchema,
      sources: z.array(z.string()),
    }),
  ),
  missing: z.array(z.string()),
  isVerified: z.boolean(),
});

const entry = z
  .strictObject({
    id: z.string(),
    at: z.number(),
    day,
    moment: z.enum(PAIN_MOMENTS),
    pain: z.int(),
    regions: z.array(z.enum(BODY_REGIONS)),
    runId: z.string().nullable(),
    note: z.string().nullable(),
  })
  .nullable();
const pain = z.strictObject({
  now: entry,
  duringLastRun: entry,
  afterLastRun: entry,
  nextMorning: entry,
  recentDays: z.array(z.strictObject({ day, pain: z.int() })),
  usualPain: z.number().nullable(),
});

const sessionOffer = z.strictObject({
  id: z.enum(SESSION_IDS),
  title: sentenceSchema,
  about: sentenceSchema,
  state: z.enum(OFFER_STATES),
  because: explanationSchema,
  missing: z.array(z.string()),
});

/** Today's answer and what it rests on, as the server sends it. */
export const dayAssessmentSchema = z.strictObject({
  version: z.string(),
  asOf: z.number().describe("Milliseconds since 1970, UTC"),
  today: day,
  triage: triageOutcomeSchema,
  decision: decisionSchema,
  plan: planSchema.nullable().describe("null without a clearance"),
  advice: z.array(advice),
  sessions: z.array(sessionOffer).describe("empty without a clearance"),
  load: trainingLoadSchema,
  backLoad: backLoadSchema,
  pain,
  flares: z.array(
    z.strictObject({ day, pain: z.int(), levelBefore: z.number(), runId: z.string().nullable() }),
  ),
  shoes: z.array(
    z.strictObject({
      shoeId: z.string(),
      distanceM: number,
      runs: z.int(),
      state: z.enum(["within", "due-soon", "due", "unknown"]),
      lastUsedOn: day.nullable(),
      remindsToday: z.boolean().describe("Due or due soon, worn in the last 28 days and not retired"),
      firstRuns: explanationSchema.nullable().describe("null: not new, or not known to be"),
      grounds: z.array(
        z.strictObject({
          ground: z.enum(GROUNDS).nullable().describe("null: not known"),
          runs: z.int(),
          distanceM: z.number().nullable(),
        }),
      ),
      why: explanationSchema,
    }),
  ),
  rotation: z.strictObject({ pairs: number, mostUsedShare: number, why: explanationSchema }),
});

/** The whole answer, as `backstride assess --json` prints it. */
export const assessmentSchema = dayAssessmentSchema.extend({ causes: causesSchema });
