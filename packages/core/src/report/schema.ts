import { z } from "zod";
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
  daysSinceLastRun: number,
  restDaysOfSeven: number,
  longestOfThirtyDaysM: number,
});

/** The report, as `backstride report --json` prints it. */
export const reportSchema = z.strictObject({
  version: z.string(),
  asOf: milliseconds,
  today: day,
  disclaimer: sentenceSchema,
  ageYears: number,
  about: z.array(fact),
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
      lastUsedOn: day.nullable(),
      retiredOn: day.nullable(),
    }),
  ),
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
    notRecorded: sentenceSchema,
  }),
  notKnown: z.array(sentenceSchema),
});
