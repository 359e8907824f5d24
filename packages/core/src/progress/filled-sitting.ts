import type { Instant, LocalDay } from "../time/index.ts";

/** One sitting of a questionnaire or self-test as it is kept: the answers, never the score, which is computed anew. */
export interface FilledSitting {
  readonly id: string;
  readonly instrumentId: string;
  readonly at: Instant;
  /** The day as the runner lived it. */
  readonly day: LocalDay;
  /** In the shape of the instrument's sitting: see schema.ts. */
  readonly answers: unknown;
}
