import { WORDINGS } from "@backstride/core/questionnaires";
import { sentenceSchema } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { FilledInstrument, InstrumentList } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

// One sitting's answers, by instrument. They go in and come out in these shapes; null or left out is "not answered",
// and at least one answer must be there. The engine checks them (core/progress), so that one place knows them.
//   nprs             { average, worst, now }: whole numbers 0 to 10 or null; worst is not below the other two
//   psfs             { activities: [{ activity, score }] }: 3 to 5, each named once in the person's own words, scores
//                    0 (can't do it) to 10 (as before) or null. Sittings with the same names are compared.
//   ostrc-o2,        { q1, q2, q3, q4 }: each 0, 8, 17, 25 (first to fourth answer) or null; after q1 = 0 or 25 the
//   ostrc-h2         others are not asked; after 0 they may only be 0 or null
//   rmdq             { ticked: [ids] } or the bare list of the ids of the ticked items ("1" to "24", or as numbers);
//                    comes out as { ticked: [numbers] }. None ticked is an answer: 0 points.
//   trunk-endurance  { extensorS, flexorS, rightSideBridgeS, leftSideBridgeS }: seconds 0 to 3600 or null
//   modified-thomas  { left: { hipDegAboveHorizontal, kneeFlexionDeg }, right: the same }: degrees, -90 to 90 and 0 to
//                    160, each or a whole side null
const answers = z.unknown().openapi({
  description:
    "One sitting. nprs { average, worst, now }; psfs { activities: [{ activity, score }] }; ostrc-o2 and ostrc-h2 { q1, q2, q3, q4 }; rmdq { ticked: [ids] }; trunk-endurance { extensorS, flexorS, rightSideBridgeS, leftSideBridgeS }; modified-thomas { left: { hipDegAboveHorizontal, kneeFlexionDeg }, right }. Null is not answered",
});

export const newAnswersSchema = z.strictObject({ answers });

const filled = z.strictObject({
  id: z.string(),
  at: z.string(),
  day: z.string(),
  answers,
  statements: z.array(sentenceSchema).describe("What it means, the most important first"),
});
export const filledInstrumentSchema = engineSchema<FilledInstrument>(filled).meta({ id: "FilledInstrument" });

const item = z.strictObject({
  id: z.string(),
  text: z.string(),
  wording: z
    .enum(WORDINGS)
    .describe("As published; not compared with the publication; or Backstride's own words"),
  choices: z
    .array(z.strictObject({ text: z.string(), points: z.number() }))
    .nullable()
    .describe("null where a number, a word or a tick answers"),
});

export const instrumentListSchema = engineSchema<InstrumentList>(
  z.strictObject({
    instruments: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(["questionnaire", "self-test"]),
        title: z.string(),
        description: z.string(),
        credit: z.string(),
        items: z.array(item).nullable(),
        whyNoItems: z.string().nullable(),
        wordingNote: z.string().nullable(),
        sources: z.array(z.string()),
        filled: z.array(filled).describe("Newest first"),
      }),
    ),
  }),
).meta({ id: "InstrumentList" });
