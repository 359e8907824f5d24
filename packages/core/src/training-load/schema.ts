import { z } from "zod";
import { SPORTS } from "../recording/index.ts";
import { explanationSchema, measuredSchema } from "../results/index.ts";
import { LOAD_KINDS, SESSION_KINDS } from "./load-kind.ts";
import { SPIKE_CLASSES } from "./session-spike.ts";
import { START_KINDS } from "./warm-up.ts";

const number = measuredSchema(z.number());
const described = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ measured: measuredSchema(value), why: explanationSchema.nullable() });

const loadOfKind = z.strictObject({
  kind: z.enum(LOAD_KINDS),
  lastSevenDays: number,
  weeklyChange: described(z.number()),
  monotony: described(z.strictObject({ monotony: z.number(), strain: z.number() })),
  ewma: described(
    z.strictObject({
      acute: z.number(),
      chronic: z.number(),
      ratio: z.number().nullable(),
      rollingRatio: z.number().nullable(),
      uncoupledRatio: z.number().nullable(),
    }),
  ),
});

const description = z
  .strictObject({
    distance: loadOfKind,
    sessionKind: measuredSchema(z.enum(SESSION_KINDS)),
    session: loadOfKind.nullable().describe("null where no one kind is known of all runs of 28 days"),
    daysSinceBreak: number,
    fastShare: number,
    downhillM: number,
    recentWarmUps: z.array(
      z.strictObject({
        runId: z.string(),
        day: z.iso.date().nullable(),
        againstRest: number,
        againstUsual: number,
        heartRateAgainstUsual: number,
        start: measuredSchema(z.enum(START_KINDS)),
      }),
    ),
  })
  .describe("Described only: nothing is decided by it");

const longestRun = z.strictObject({ runId: z.string(), distanceKm: z.number() }).nullable();

const sportLoad = z.strictObject({ sessions: z.int(), hours: number });
const otherSportsOfDays = z.strictObject({
  sports: z.array(sportLoad.extend({ sport: z.enum(SPORTS) })),
  unknownSport: sportLoad.nullable().describe("Activities of which it is not known what they were"),
});

/** The load of late, as it stands in an assessment. */
export const trainingLoadSchema = z.strictObject({
  lastSevenDaysM: number,
  sevenDaysBeforeM: number,
  daysSinceLastRun: number,
  lastRunM: number,
  daysRunInARow: number,
  restDaysOfSeven: number,
  longestOfThirtyDays: longestRun,
  longestTakenWell: longestRun,
  boundForTodayM: number,
  recentSpikes: z.array(
    z.strictObject({
      runId: z.string(),
      spike: measuredSchema(z.enum(SPIKE_CLASSES)),
      why: explanationSchema,
    }),
  ),
  otherSports: z
    .strictObject({ lastSevenDays: otherSportsOfDays, sevenDaysBefore: otherSportsOfDays })
    .describe("Described only: in no distance, no spike and no bound"),
  description,
});
