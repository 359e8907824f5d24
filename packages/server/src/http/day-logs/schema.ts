import { SITTING_TIMES, SLEEP_QUALITIES, STRESS_LEVELS } from "@backstride/core/diary";
import { z } from "@hono/zod-openapi";
import type { DayLogAnswer, DayLogAnswers, DayLogList } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const answers = {
  sitting: z.enum(SITTING_TIMES).nullable().describe("Hours sat that day"),
  stress: z.enum(STRESS_LEVELS).nullable(),
  sleep: z.enum(SLEEP_QUALITIES).nullable().describe("The night before that day"),
  heavyLifting: z.boolean().nullable(),
  strength: z.boolean().nullable().describe("Strength exercises that day"),
  stretching: z.boolean().nullable(),
};

/** Every answer must be there: what is not told is null, so that a forgotten field can't erase an answer. */
export const dayLogAnswersSchema = agreesWith<DayLogAnswers>()(z.strictObject(answers));

export const dayLogSchema = agreesWith<DayLogAnswer>()(z.object({ day: z.string(), ...answers }));

export const dayLogListSchema = agreesWith<DayLogList>()(
  z.object({ today: z.string(), dayLogs: z.array(dayLogSchema).readonly() }),
);
