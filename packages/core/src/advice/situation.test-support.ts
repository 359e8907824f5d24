import { HEALTH_CONDITIONS, type HealthConditions } from "./health-conditions.ts";
import type { AdviceSituation } from "./situation.ts";

/** Every health condition in one state. */
export const allHealth = (state: HealthConditions["cancer"]): HealthConditions =>
  Object.fromEntries(HEALTH_CONDITIONS.map((id) => [id, state])) as HealthConditions;

/** A sore back of three weeks in a regular runner who may run a little and has ruled every condition out. */
export const soreAndHealthy: AdviceSituation = {
  painNow: 3,
  painDurationWeeks: 3,
  legSigns: "no",
  decision: "modify",
  isExaminationDue: false,
  isAppointmentDue: false,
  level: "regular",
  ageYears: 34,
  health: allHealth("no"),
};
