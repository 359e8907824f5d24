import { GROUP_IDS, QUESTIONS, type QuestionId, TIERS } from "@backstride/core/triage";
import { z } from "@hono/zod-openapi";
import type { InterviewQuestion, InterviewScreen, SafetyCheckAnswer } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const QUESTION_IDS = QUESTIONS.map(({ id }) => id) as [QuestionId, ...QuestionId[]];

const yesNoSchema = z.enum(["yes", "no", "unknown"]);
const answerSchema = z.union([yesNoSchema, z.number()]).nullable();

const questionSchema = agreesWith<InterviewQuestion>()(
  z.object({
    id: z.enum(QUESTION_IDS),
    kind: z.enum(["yes-no", "number", "choice"]),
    text: z.string(),
    help: z.string().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string().nullable(),
    answer: answerSchema,
    earlier: answerSchema,
    again: z.string().nullable(),
  }),
);

const screenSchema = agreesWith<InterviewScreen>()(
  z.object({
    id: z.enum(GROUP_IDS),
    title: z.string(),
    intro: z.string(),
    kind: z.enum(["checklist", "single"]),
    questions: z.array(questionSchema).readonly(),
    isAnswered: z.boolean(),
  }),
);

export const safetyCheckSchema = agreesWith<SafetyCheckAnswer>()(
  z.object({
    screens: z.array(screenSchema).readonly(),
    isComplete: z.boolean(),
    answeredOn: z.string().nullable(),
    isStarted: z.boolean(),
    stops: z
      .array(
        z.object({
          ruleId: z.string(),
          tier: z.enum(TIERS),
          title: z.string(),
          whomToSee: z.string(),
          because: z.string(),
        }),
      )
      .readonly(),
    changed: z
      .array(
        z.object({
          id: z.enum(QUESTION_IDS),
          question: z.string(),
          answer: yesNoSchema,
          answeredOn: z.string().nullable(),
          changedTo: yesNoSchema.nullable(),
          changedOn: z.string(),
        }),
      )
      .readonly(),
  }),
);

/** The answers themselves are read by the engine, which knows the questions and says what is wrong with an answer. */
export const answersSchema = z.strictObject({
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).openapi({
    description: 'By question id: "yes", "no", "unknown" or a whole number; null takes an answer back',
  }),
  waitedMs: z.record(z.string(), z.number().nullable()).optional().openapi({
    description:
      "By question id, of answers that were given before they are sent: how long ago, in milliseconds by the sender's clock; null where it can't tell. An answer is dated by it, never later than its arrival",
  }),
});
