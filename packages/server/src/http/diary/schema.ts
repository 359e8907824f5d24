import { BODY_REGIONS, PAIN_MOMENTS } from "@backstride/core/diary";
import { z } from "@hono/zod-openapi";
import type { DiaryAnswer, DiaryEntryAnswer, NewDiaryEntry } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

const LONGEST_NOTE = 2_000;

const entry = {
  moment: z.enum(PAIN_MOMENTS),
  pain: z.int().min(0).max(10).describe("0 no pain to 10 worst imaginable"),
  regions: z.array(z.enum(BODY_REGIONS)).readonly(),
  runId: z.string().nullable(),
  note: z.string().max(LONGEST_NOTE).nullable(),
};

export const newEntrySchema = agreesWith<NewDiaryEntry>()(z.strictObject(entry));

export const entrySchema = agreesWith<DiaryEntryAnswer>()(
  z.object({ id: z.string(), at: z.string(), day: z.string(), ...entry }),
);

export const diarySchema = agreesWith<DiaryAnswer>()(
  z.object({
    entries: z.array(entrySchema).readonly(),
    days: z
      .array(
        z.object({
          day: z.string(),
          pain: z.number(),
          isFlare: z.boolean(),
          runIds: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  }),
);
