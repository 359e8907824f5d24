import { compareTiers, findingsOf, type TriageAnswers } from "@backstride/core/triage";
import type { SafetyCheckAnswer } from "@backstride/server/api";
import { type NewAnswers, withAnswers } from "./answers.ts";

export type Stops = SafetyCheckAnswer["stops"];

/** What these answers alone already mean, by the same rules as on the server: it needs no server to be shown. */
export const stopsOf = (answers: TriageAnswers): Stops =>
  findingsOf(answers)
    .filter(({ blocksRunning }) => blocksRunning)
    .map(({ ruleId, tier, title, whomToSee, because }) => ({
      ruleId,
      tier,
      title,
      whomToSee: whomToSee.text,
      because: because.statement.text,
    }));

/**
 * Both together, of each rule the more pressing one. What the server said stays until it says otherwise: it may know of
 * answers that are not on the screen.
 */
export function withStopsOfServer(atOnce: Stops, ofServer: Stops): Stops {
  const strongest = new Map(atOnce.map((stop) => [stop.ruleId, stop]));
  for (const stop of ofServer) {
    const mine = strongest.get(stop.ruleId);
    if (mine === undefined || compareTiers(stop.tier, mine.tier) < 0) strongest.set(stop.ruleId, stop);
  }
  return [...strongest.values()].toSorted((left, right) => compareTiers(left.tier, right.tier));
}

/**
 * What answers mean that the server does not have yet: by themselves, and together with those that it has, as far as they
 * were heard of. What it says itself is not among it.
 */
export function stopsOfUnsaved(check: SafetyCheckAnswer | null, unsaved: NewAnswers): Stops {
  if (Object.keys(unsaved).length === 0) return [];
  const questions = check?.screens.flatMap((screen) => screen.questions) ?? [];
  const saved = Object.fromEntries(questions.map(({ id, answer, earlier }) => [id, answer ?? earlier]));
  const tierOfServer = new Map(check?.stops.map(({ ruleId, tier }) => [ruleId, tier]));
  const together = stopsOf(withAnswers(saved, unsaved)).filter(({ ruleId, tier }) => {
    const told = tierOfServer.get(ruleId);
    return told === undefined || compareTiers(tier, told) < 0;
  });
  return withStopsOfServer(stopsOf(withAnswers({}, unsaved)), together);
}
