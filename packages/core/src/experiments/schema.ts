import { z } from "zod";
import { ROWS } from "../evidence/index.ts";
import { explanationSchema, sentenceSchema } from "../results/index.ts";
import { EXPERIMENT_KIND_IDS, LARGEST_SEED, LEAST_PAIRS, MOST_PAIRS } from "./experiment.ts";
import { NEED_IDS } from "./needs.ts";

const id = z.string().min(1).max(200);
const arm = z.enum(["first", "second"]);
const unit = z.enum(["run", "week"]);
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
    pairs: z.int().min(LEAST_PAIRS).max(MOST_PAIRS).describe("Planned pairs of runs or weeks"),
    seed: z.int().min(0).max(LARGEST_SEED).describe("What the lot is drawn from"),
    stoppedOn: z.iso.date().nullable().default(null),
  })
  .refine(
    ({ kind, shoeIds }) =>
      kind === "shoes" ? shoeIds !== null && shoeIds[0] !== shoeIds[1] : shoeIds === null,
    "expected two different shoeIds exactly where the kind is shoes",
  );

export const experimentArmsSchema = z.array(
  z.strictObject({ id: arm, name: sentenceSchema, words: sentenceSchema, shoeId: z.string().nullable() }),
);

export const experimentKindSchema = z.strictObject({
  id: z.enum(EXPERIMENT_KIND_IDS),
  title: sentenceSchema,
  unit,
  pairs: count,
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
    lastRunOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    statement: sentenceSchema,
  }),
  z.strictObject({ kind: z.literal("withheld"), statement: sentenceSchema }),
  z.strictObject({ kind: z.literal("ended"), unitsDone: count, unitsPlanned: count }),
]);

const pairCount = {
  pairsPlanned: count,
  pairsUsed: count,
  pairsLeftOut: count,
  wasStoppedEarly: z.boolean(),
};
const points = z.number().describe("Points of pain, 0 to 10");

export const experimentAnalysisSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("running"),
    pairsDone: count,
    pairsPlanned: count,
    statement: sentenceSchema,
  }),
  z.strictObject({ kind: z.literal("unavailable"), reason: z.string(), detail: z.string(), ...pairCount }),
  z.strictObject({
    kind: z.literal("result"),
    differenceMean: points.describe("First side minus second: below zero, pain rose less with the first"),
    interval: z.strictObject({ low: points, high: points }).describe("90 %"),
    pValue: z.number().min(0).max(1).describe("Two-sided, of both sides doing the same"),
    ...pairCount,
    test: z.strictObject({
      mean: points,
      low: points,
      high: points,
      pValue: z.number(),
      asExtreme: count,
      draws: count,
      isExact: z.boolean(),
    }),
    pairs: z.array(
      z.strictObject({
        pair: z.int().min(1),
        cameFirst: arm,
        first: points.nullable(),
        second: points.nullable(),
        difference: points.nullable(),
      }),
    ),
    because: explanationSchema,
    limits: z.array(sentenceSchema),
  }),
]);
