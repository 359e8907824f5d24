import type { DayAssessment } from "@backstride/core/assessment";

/** GET …/assessment — what the engine says now. `clearance` arrives as `{ issuedFor }` and clears nothing. */
export type AssessmentAnswer = DayAssessment;
