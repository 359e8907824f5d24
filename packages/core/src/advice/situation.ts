import type { KnownState, RunningLevel } from "../runner/index.ts";
import type { HealthConditions } from "./health-conditions.ts";

/** The kinds of today's answer, as `today` gives them. `ask` is "not known yet". */
export const DAY_DECISIONS = ["ask", "stop", "rest", "modify", "run"] as const;
export type DayDecision = (typeof DAY_DECISIONS)[number];

/** What advice looks at. Null is "not known" everywhere and never means no, none or zero. */
export interface AdviceSituation {
  /** Back pain now, 0 to 10. */
  readonly painNow: number | null;
  /** For how many weeks the back has been hurting. */
  readonly painDurationWeeks: number | null;
  /** Pain, tingling or numbness down a leg. */
  readonly legSigns: KnownState;
  readonly decision: DayDecision | null;
  /** No running until someone has examined the runner; then nothing is said of waiting, for that would be weaker. */
  readonly isExaminationDue: boolean | null;
  /** The safety check has found something for which to see someone within two weeks or sooner. */
  readonly isAppointmentDue: boolean | null;
  readonly level: RunningLevel | null;
  readonly ageYears: number | null;
  readonly health: HealthConditions;
}
