/**
 * The first rungs of two published walk-run ladders. Walking and running minutes, how often, in this order.
 * Coming back: the run-walk table of a trial protocol in soldiers (us-army-run-walk-2023), phases 1 and 2; a day of rest
 * between, each phase at least twice, flat ground, no step up while pain rises. The table bounds distance; the minutes
 * here make about the same distance at a walk and an easy run.
 * Beginners: week 1 of the Couch to 5K plan (nhs-couch-to-5k), three times. No trial shows that either prevents injuries.
 */
export interface LadderRung {
  readonly id: string;
  readonly runMinutes: number;
  readonly walkMinutes: number;
  readonly times: number;
  readonly source: "us-army-run-walk-2023" | "nhs-couch-to-5k";
}

/** Phase 1, and a whole turn more in phase 2 (us-army-run-walk-2023). */
export const COMING_BACK_PHASE_1: LadderRung = {
  id: "coming-back-1",
  runMinutes: 3,
  walkMinutes: 2,
  times: 3,
  source: "us-army-run-walk-2023",
};
export const COMING_BACK_PHASE_2: LadderRung = { ...COMING_BACK_PHASE_1, id: "coming-back-2", times: 4 };
export const BEGINNER_WEEK_1: LadderRung = {
  id: "beginner-1",
  runMinutes: 1,
  walkMinutes: 1.5,
  times: 8,
  source: "nhs-couch-to-5k",
};

/** Three sessions of a first week: a rung is repeated before the next one comes. */
export const COMING_BACK_WEEK: readonly LadderRung[] = [
  COMING_BACK_PHASE_1,
  COMING_BACK_PHASE_1,
  COMING_BACK_PHASE_2,
];
export const BEGINNER_WEEK: readonly LadderRung[] = [BEGINNER_WEEK_1, BEGINNER_WEEK_1, BEGINNER_WEEK_1];
