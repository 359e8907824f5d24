import { findingsOf, QUESTIONS } from "@backstride/core/triage";

/** Signs of which each one alone is an emergency, and what to do then. */
export interface EmergencySigns {
  readonly ruleId: string;
  readonly whomToSee: string;
  readonly signs: readonly string[];
}

/** By asking the rules themselves, so that no list beside them can grow old. */
export const EMERGENCY_SIGNS: readonly EmergencySigns[] = emergencySigns();

function emergencySigns(): readonly EmergencySigns[] {
  const found = new Map<string, EmergencySigns>();
  for (const { id, kind, text } of QUESTIONS) {
    if (kind !== "yes-no") continue;
    for (const { ruleId, tier, whomToSee } of findingsOf({ [id]: "yes" })) {
      if (tier !== "emergency") continue;
      const signs = [...(found.get(ruleId)?.signs ?? []), text];
      found.set(ruleId, { ruleId, whomToSee: whomToSee.text, signs });
    }
  }
  return [...found.values()];
}
