import { z } from "zod";
import { GRADES } from "../evidence/index.ts";
import { DAY_EXPOSURE_IDS, RUN_EXPOSURE_IDS } from "../exposures/index.ts";
import { explanationSchema, sentenceSchema } from "../results/index.ts";
import { CAUSE_BASES, DIARY_VERDICTS } from "./cause-finding.ts";
import { CAUSE_IDS } from "./cause-id.ts";

const day = z.iso.date();
const factorId = z.enum([...RUN_EXPOSURE_IDS, ...DAY_EXPOSURE_IDS]);
const unavailable = z.strictObject({
  kind: z.literal("unavailable"),
  reason: z.string(),
  detail: z.string(),
});
const counted = z.strictObject({ exposed: z.int(), known: z.int() });

const factor = z.strictObject({
  id: factorId,
  title: z.string().describe("What it is called when it is there"),
  phrase: z.string().describe('What counts as exposed: "a run in a pair with 500 km or more"'),
  limit: z
    .strictObject({ side: z.enum(["over", "at-least", "at-most"]), value: z.number() })
    .nullable()
    .describe("From when on it counts for this runner; null where no run tells"),
  unit: z.string(),
  recent: counted.describe(
    "The runs of the last 28 days; of a factor of days those days, with a run or without",
  ),
  flares: counted.describe("The flares that can be compared"),
  others: counted.describe("What they are compared with"),
  verdict: z.enum(DIARY_VERDICTS),
  oddsRatio: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("computed"),
      middle: z.number(),
      low: z.number().describe("5th percentile"),
      high: z.number().describe("95th percentile"),
    }),
    unavailable,
  ]),
  together: z.array(factorId).describe("Factors that it can't be told apart from"),
  published: sentenceSchema,
  isPublished: z.boolean(),
});

const finding = z.strictObject({
  id: z.enum(CAUSE_IDS),
  title: sentenceSchema,
  basis: z.enum(CAUSE_BASES),
  statement: sentenceSchema,
  flaresWithout: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("computed"),
      middle: z.number(),
      low: z.number().describe("5th percentile"),
      high: z.number().describe("95th percentile"),
      exposedFlares: z.int(),
      knownFlares: z.int(),
    }),
    unavailable,
  ]),
  state: z.enum(["speaks-for", "speaks-against", "not-known"]),
  speaksFor: z.array(explanationSchema),
  speaksAgainst: z.array(explanationSchema),
  speaksNeither: z.array(explanationSchema).describe("Measured, and weighed neither way, with the reason"),
  missing: z.array(sentenceSchema),
  factors: z.array(factor),
  grade: z.enum(GRADES),
  evidence: sentenceSchema,
  claims: z.array(z.string()),
});

const occasion = z.strictObject({
  day,
  runId: z.string().nullable().describe("null on a day without a run"),
  pain: z.int(),
  levelBefore: z.number(),
  exposedTo: z.array(factorId),
  notKnown: z.array(factorId),
});

/** What probably contributes, as `backstride causes --json` prints it. */
export const causesSchema = z.strictObject({
  findings: z.array(finding),
  personal: z.strictObject({
    flares: z.int(),
    flaresNeeded: z.int(),
    others: z.int(),
    flaresFound: z.int(),
    runsWithoutEntry: z.int(),
    statement: sentenceSchema,
    priorsFrom: z
      .strictObject({
        runners: z.int().nonnegative().describe("Other runners whose diaries told something"),
        statement: sentenceSchema,
      })
      .describe("Where what is believed before the diary speaks comes from"),
  }),
  groups: z.array(z.strictObject({ factors: z.array(factorId), statement: sentenceSchema })),
  seasons: z
    .array(
      z.strictObject({
        kind: z.enum(["run", "day"]),
        startsOn: day,
        endsOn: day,
        flares: z.array(occasion),
        others: z.array(occasion),
      }),
    )
    .describe("Eight weeks each, with a flare in the last year, newest first"),
  nextQuestion: z
    .strictObject({
      kind: z.enum(["entry", "experiment"]),
      factor: factorId,
      experiment: z.enum(["warm-up", "shoes", "stretching", "soft-ground"]).nullable(),
      statement: sentenceSchema,
    })
    .nullable(),
});
