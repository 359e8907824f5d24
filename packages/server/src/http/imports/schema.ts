import { z } from "@hono/zod-openapi";
import type {
  ImportAnswer,
  ImportItem,
  ImportList,
  ImportLog,
  ImportProgress,
  ImportSummary,
} from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

export const progressSchema = agreesWith<ImportProgress>()(
  z.object({
    state: z.enum(["open", "running", "done", "cancelled"]),
    total: z.number(),
    done: z.number(),
    skipped: z.number(),
    failed: z.number(),
    waiting: z.number(),
    secondsLeft: z.number().nullable(),
  }),
);

export const itemStateSchema = z.enum(["waiting", "done", "skipped", "failed", "cancelled"]);

export const itemSchema = agreesWith<ImportItem>()(
  z.object({
    id: z.string(),
    position: z.number(),
    fileName: z.string(),
    state: itemStateSchema,
    reason: z.object({ code: z.string(), message: z.string() }).nullable(),
    runId: z.string().nullable(),
    warnings: z.custom<ImportItem["warnings"]>().openapi({
      type: "array",
      items: { type: "object" },
      description: "What was odd about the file: codes with sentences",
    }),
  }),
);

const overview = {
  id: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  progress: progressSchema,
};

export const importSchema = agreesWith<ImportAnswer>()(
  z.object({ ...overview, items: z.array(itemSchema).readonly() }),
);

export const logSchema = agreesWith<ImportLog>()(
  z.object({ items: z.array(itemSchema).readonly(), nextAfter: z.number().nullable() }),
);

export const importListSchema = agreesWith<ImportList>()(
  z.object({ imports: z.array(z.object(overview)).readonly() }),
);

export const summarySchema = agreesWith<ImportSummary>()(
  z.object({
    runs: z.number(),
    sameRuns: z.number(),
    opened: z.array(z.object({ item: itemSchema, members: z.number().nullable() })).readonly(),
    groups: z
      .array(
        z.object({
          state: z.enum(["failed", "skipped"]),
          code: z.string(),
          count: z.number(),
          first: z.array(itemSchema).readonly(),
        }),
      )
      .readonly(),
  }),
);
