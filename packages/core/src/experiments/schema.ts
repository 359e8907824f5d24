import { z } from "zod";
import { ROWS } from "../evidence/index.ts";
import { explanationSchema, sentenceSchema } from "../results/index.ts";
import {
  EXPERIMENT_KIND_IDS,
  LARGEST_SEED,
  LEAST_FORTNIGHTS,
  LEAST_PER_SIDE,
  MOST_FORTNIGHTS,
} from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";
import { NEED_IDS } from "./needs.ts";

const id = z.string().min(1).max(200);
const arm = z.enum(["first", "second"]);
const unit = z.enum(["day", "week"]);
const count = z.int().min(0);

/** An experiment as it stands in files. */
export const experimentSchema = z
  .strictObject({
    id,
    kind: z.enum(EXPERIMENT_KIND_IDS),
    shoeIds: z
      .tuple([id, id])
      .nullable()
      .default(null)
      .describe("The two pairs of an experiment of the kind shoes; null in every other"),
    startsOn: z.iso.date().describe("The first day that counts"),
    fortnights: z.int().min(LEAST_FORTNIGHTS).max(MOST_FORTNIGHTS).describe("Planned blocks of 14 days"),
    seed: z.int().min(0).max(LARGEST_SEED).describe("What the lot is drawn from"),
    stoppedOn: z.iso.date().nullable().default(null),
  })
  .refine(
    ({ kind, shoeIds }) =>
      kind === "shoes" ? shoeIds !== null && shoeIds[0] !== shoeIds[1] : shoeIds === null,
    "expected two different shoeIds exactly where the kind is shoes",
  )
  .refine(
    ({ kind, fortnights }) => EXPERIMENT_KINDS[kind].unit === "day" || fortnights >= LEAST_PER_SIDE,
    `expected at least ${LEAST_PER_SIDE} fortnights where the lot is drawn by week`,
  );

export const experimentArmsSchema = z.array(
  z.strictObject({ id: arm, name: sentenceSchema, words: sentenceSchema, shoeId: z.string().nullable() }),
);

export const experimentKindSchema = z.strictObject({
  id: z.enum(EXPERIMENT_KIND_IDS),
  title: sentenceSchema,
  unit,
  harmless: sentenceSchema,
  needs: z.array(z.enum(NEED_IDS)),
  row: z.enum(ROWS),
  claims: z.array(z.string()),
  sources: z.array(z.string()),
});

export const assignmentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("not-begun"), startsOn: z.iso.date(), statement: sentenceSchema }),
  z.strictObject({
    kind: z.literal("on"),
    arm,
    unit,
    number: z.int().min(1),
    unitsDone: count,
    unitsPlanned: count,
    endsOn: z.iso.date(),
    statement: sentenceSchema,
  }),
  z.strictObject({ kind: z.literal("withheld"), statement: sentenceSchema }),
  z.strictObject({ kind: z.literal("ended"), unitsDone: count, unitsPlanned: count }),
]);

const unitCount = {
  unitsKnown: z.strictObject({ first: count, second: count }),
  unitsLeftOut: count,
  wasStoppedEarly: z.boolean(),
};
const points = z.number().describe("Points of pain, 0 to 10");

export const experimentAnalysisSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("running"),
    unitsDone: count,
    unitsPlanned: count,
    statement: sentenceSchema,
  }),
  z.strictObject({ kind: z.literal("unavailable"), reason: z.string(), detail: z.string(), ...unitCount }),
  z.strictObject({
    kind: z.literal("result"),
    difference: points.describe("First side minus second: below zero, pain rose less with the first"),
    interval: z.strictObject({ low: points, high: points }).describe("90 %"),
    pValue: z.number().min(0).max(1).describe("Two-sided, of both sides doing the same"),
    ...unitCount,
    test: z.strictObject({
      difference: points,
      low: points,
      high: points,
      pValue: z.number(),
      asExtreme: count,
      draws: count,
      isExact: z.boolean(),
    }),
    units: z.array(z.strictObject({ firstDay: z.iso.date(), arm, painRise: points.nullable() })),
    because: explanationSchema,
    limits: z.array(sentenceSchema),
  }),
]);
