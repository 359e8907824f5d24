import { z } from "zod";
import { HEALTH_CONDITIONS } from "../advice/index.ts";
import { decisionSchema } from "../assessment/index.ts";
import { causesSchema } from "../causes/index.ts";
import { BODY_REGIONS, PAIN_MOMENTS } from "../diary/index.ts";
import { SHOE_DISCIPLINES } from "../footwear/index.ts";
import { explanationSchema, measuredSchema, sentenceSchema } from "../results/index.ts";
import { GROUP_IDS, QUESTIONS, TIERS } from "../triage/index.ts";
import { REPORT_WEEKS } from "./report.ts";

// The JSON form of a report, strict: a field that is added to the report has to be added here too.

const day = z.iso.date();
const number = measuredSchema(z.number());
const questionId = z.enum(QUESTIONS.map(({ id }) => id));
const milliseconds = z.number().describe("Milliseconds since 1970, UTC");
const yesNo = z.enum(["yes", "no", "unknown"]);
const pain = { entries: z.int(), worstPain: number };

const fact = explanationSchema.shape.facts.element;

const story = z.strictObject({
  painWeeks: number,
  onsetAgeYears: number,
  answeredWorstPain: number,
  worstOfLastWeek: number,
  usualPain: number,
  moments: z.array(z.strictObject({ moment: z.enum(PAIN_MOMENTS), ...pain })),
  regions: z.array(z.strictObject({ region: z.enum(BODY_REGIONS), ...pain })),
  entries: z.int(),
  daysEntered: z.int(),
});

const signs = z.strictObject({
  kind: z.enum(["clear", "caution", "stop", "ask"]),
  statement: sentenceSchema,
  reasons: z.array(sentenceSchema),
  finishedAt: milliseconds.nullable(),
  answeredOn: day.nullable(),
  areCurrent: z.boolean(),
  askedAgain: z
    .array(z.strictObject({ questions: z.array(questionId), reason: sentenceSchema }))
    .describe("Answers that were given and don't count any more"),
  takenBack: z
    .array(
      z.strictObject({
        question: questionId,
        answer: yesNo,
        answeredOn: day.nullable(),
        changedTo: yesNo.nullable(),
        changedOn: day,
      }),
    )
    .describe("Signs that a check was finished with and that were taken back later"),
  rules: z.array(
    z.strictObject({
      ruleId: z.string(),
      version: z.string(),
      title: z.string(),
      description: z.string(),
      outcome: z.enum(["applies", "does-not-apply", "not-known"]),
      finding: z
        .strictObject({
          ruleId: z.string(),
          title: z.string(),
          tier: z.enum(TIERS),
          blocksRunning: z.boolean(),
          whomToSee: sentenceSchema,
          because: explanationSchema,
        })
        .nullable(),
      questions: z.array(questionId),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: questionId,
      group: z.enum(GROUP_IDS),
      text: z.string(),
      unit: z.string().nullable(),
      answer: z.union([z.enum(["yes", "no", "unknown"]), z.number(), z.null()]),
      relevance: z.enum(["asked", "not-asked", "not-yet"]),
    }),
  ),
});

const timeLine = z.strictObject({
  weeks: z
    .array(
      z.strictObject({
        start: day,
        end: day.describe("The day after the last one"),
        runs: number,
        distanceM: number,
        longestRunM: number,
        worstPain: number,
        daysEntered: z.int(),
        flares: z.array(
          z.strictObject({ day, pain: z.int(), levelBefore: z.number(), runId: z.string().nullable() }),
        ),
      }),
    )
    .length(REPORT_WEEKS),
  days: z.array(z.strictObject({ day, worstPain: z.int() })).describe("The days with an entry, oldest first"),
  daysSinceLastRun: number,
  restDaysOfSeven: number,
  longestOfThirtyDaysM: number,
});

const instrument = z.strictObject({
  instrumentId: z.string(),
  version: z.string(),
  title: z.string(),
  kind: z.enum(["questionnaire", "self-test"]),
  sittings: z
    .array(z.strictObject({ day, answers: z.unknown().describe("In the shape of the instrument's sitting") }))
    .describe("Oldest first"),
  lines: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      unit: z.string(),
      lowerIsBetter: z.boolean().nullable(),
      scale: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
      noise: z
        .strictObject({ amount: z.number(), source: z.string(), verified: z.boolean() })
        .nullable()
        .describe("A smaller change may be chance; null where nobody measured it"),
      smallestChanges: z.array(
        z.strictObject({
          of: z.string(),
          amount: z.number(),
          unit: z.string(),
          source: z.string(),
          verified: z.boolean(),
        }),
      ),
      points: z.array(z.strictObject({ day, value: z.number() })).describe("Oldest first, one for a day"),
      statements: z.array(explanationSchema),
    }),
  ),
});

/** The report, as `backstride report --json` prints it. */
export const reportSchema = z.strictObject({
  version: z.string(),
  asOf: milliseconds,
  today: day,
  disclaimer: sentenceSchema,
  ageYears: number,
  about: z.array(fact),
  health: z
    .array(z.strictObject({ id: z.enum(HEALTH_CONDITIONS), state: yesNo.nullable() }))
    .describe("Illnesses and kinds of medicine; null: not told"),
  story,
  signs,
  timeLine,
  shoes: z.array(
    z.strictObject({
      shoeId: z.string(),
      name: z.string(),
      discipline: z.enum(SHOE_DISCIPLINES),
      distanceM: number,
      runs: z.int(),
      state: z.enum(["within", "due-soon", "due", "unknown"]),
      why: explanationSchema,
      firstUsedOn: day.nullable(),
      lastUsedOn: day.nullable(),
      retiredOn: day.nullable(),
    }),
  ),
  instruments: z.array(instrument),
  answer: decisionSchema,
  causes: causesSchema,
  tried: z.strictObject({
    policy: explanationSchema,
    plan: z
      .strictObject({
        startsOn: day,
        days: z.array(z.strictObject({ day, title: sentenceSchema })),
        because: explanationSchema,
      })
      .nullable(),
    experiments: z.array(
      z.strictObject({
        id: z.string(),
        title: sentenceSchema,
        startsOn: day,
        standing: z.enum(["not-begun", "running", "ended", "too-little-known"]),
        statement: sentenceSchema,
      }),
    ),
    care: z
      .array(
        z.strictObject({ what: z.enum(["strength", "stretching"]), daysDone: z.int(), daysTold: z.int() }),
      )
      .describe("Exercises of the last 28 days, out of the day log"),
    notRecorded: sentenceSchema,
  }),
  notKnown: z.array(sentenceSchema),
});
