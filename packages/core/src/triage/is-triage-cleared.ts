import { TriageCleared } from "./clearance.ts";

/** Whether `candidate` is a clearance that triage issued, and no copy of one. */
export const isTriageCleared = (candidate: unknown): candidate is TriageCleared =>
  TriageCleared.isIssued(candidate);
