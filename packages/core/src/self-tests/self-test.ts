import { type LocalDay, parseLocalDay } from "../time/index.ts";
import type { ModifiedThomasAnswers } from "./modified-thomas/schema.ts";
import { selfTestSchema } from "./schema.ts";
import type { TrunkEnduranceAnswers } from "./trunk-endurance/schema.ts";

/** A test that the runner did, with what was measured; what was not is null. */
export type SelfTest =
  | {
      readonly test: "trunk-endurance";
      readonly day: LocalDay;
      readonly answers: Readonly<Omit<TrunkEnduranceAnswers, "baseline">>;
    }
  | { readonly test: "modified-thomas"; readonly day: LocalDay; readonly answers: ModifiedThomasAnswers };

/** A kept sitting as a self-test. Null for one of another instrument, and for one whose answers have not that shape. */
export function selfTestOf({
  instrumentId,
  day,
  answers,
}: {
  readonly instrumentId: string;
  readonly day: string;
  readonly answers: unknown;
}): SelfTest | null {
  const parsed = selfTestSchema.safeParse({ test: instrumentId, day, answers });
  const on = parseLocalDay(day);
  return parsed.success && on !== null ? { ...parsed.data, day: on } : null;
}
