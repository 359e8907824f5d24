import { daysAgo } from "../../scenario/scenario.test-support.ts";
import type { SelfTest } from "../../self-tests/index.ts";

type Of<Test extends SelfTest["test"]> = Extract<SelfTest, { readonly test: Test }>;

/** Only back extension, 60 s, ten days ago, unless told otherwise. */
export const trunkTest = (
  answers: Partial<Of<"trunk-endurance">["answers"]> = { extensorS: 60 },
  day = daysAgo(10),
): SelfTest => ({
  test: "trunk-endurance",
  day,
  answers: { extensorS: null, flexorS: null, rightSideBridgeS: null, leftSideBridgeS: null, ...answers },
});

export const thomasTest = (
  answers: Partial<Of<"modified-thomas">["answers"]>,
  day = daysAgo(10),
): SelfTest => ({ test: "modified-thomas", day, answers: { left: null, right: null, ...answers } });
