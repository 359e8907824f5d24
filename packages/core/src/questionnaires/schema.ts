import { z } from "zod";

/** The shapes of one instrument: what it is answered with, and what comes out. */
export interface InstrumentSchemas<Answers, Score> {
  readonly answers: z.ZodType<Answers>;
  readonly score: z.ZodType<Score>;
}

/** A whole number on a scale, null where it was not answered. A field that is left out is null, never zero. */
export const onScale = (min: number, max: number) => z.int().min(min).max(max).nullable().default(null);
