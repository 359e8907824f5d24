import type { SelfTest } from "../../self-tests/index.ts";
import { compareDays, daysBetween, type LocalDay } from "../../time/index.ts";

/** A test that is older says nothing of now (backstride-self-tests). */
export const TEST_COUNTS_FOR_DAYS = 180;

/** The tests that still count, newest first; of two of one day the later one first. */
export const recentTests = (tests: readonly SelfTest[], today: LocalDay): readonly SelfTest[] =>
  tests
    .filter(({ day }) => day <= today && daysBetween(today, day) <= TEST_COUNTS_FOR_DAYS)
    .toSorted((left, right) => compareDays(left.day, right.day))
    .toReversed();
