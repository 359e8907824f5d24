import { type LocalDay, parseLocalDay } from "@backstride/core/time";
import { z } from "@hono/zod-openapi";

const isDay = (text: string): text is LocalDay => parseLocalDay(text) !== null;

/** A day of the calendar, as it comes in: `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .refine(isDay, "expected a day, YYYY-MM-DD")
  .openapi({ type: "string", format: "date" });
