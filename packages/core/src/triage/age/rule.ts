import type { TriageAnswers } from "../answers.ts";
import { isYes, numberOf } from "../relevance.ts";
import { applies, nothingFound, ruleSentence } from "../rule-outcome.ts";
import type { TriageRule } from "../triage-rule.ts";
import { SOON_ABOVE_YEARS, WATCH_ABOVE_YEARS } from "./thresholds.ts";

/**
 * A first back pain in later life.
 *
 * When: the pain is new and the runner is older than 70. Then: an appointment soon. When: new and older than 50. Then:
 * keep an eye on it. Never a stop by itself: age alone is a weak sign, and it does not speak against running.
 *
 * Source: the table of warning signs of this project (backstride-red-flag-table, tiers W and S), after henschke-2009 (age
 * above 70 informative for fracture) and downie-2013.
 */
export const age: TriageRule = {
  id: "age",
  version: "age/1",
  title: "A first back pain in later life",
  description: "A new back pain above the age of 70 is shown to a doctor soon; above 50 it is watched.",
  sources: ["backstride-red-flag-table", "henschke-2009", "downie-2013"],
  questions: ["back-pain", "age-years", "bone-seeking-cancer", "pain-is-new"],
  evaluate(answers: TriageAnswers) {
    const ageYears = numberOf(answers, "age-years");
    if (ageYears === null || ageYears <= WATCH_ABOVE_YEARS || !isYes(answers, "pain-is-new")) {
      return nothingFound(age, answers);
    }
    const isSoon = ageYears > SOON_ABOVE_YEARS;
    return applies(age, answers, {
      tier: isSoon ? "soon" : "watch",
      blocksRunning: false,
      whomToSee: isSoon
        ? ruleSentence(age.id, "whomSoon", "Make an appointment with your doctor within two weeks.")
        : ruleSentence(
            age.id,
            "whomWatch",
            "Nothing to do today. See your doctor within two weeks if it is not clearly better in two weeks, and sooner if it grows.",
          ),
      statement: ruleSentence(
        age.id,
        "because",
        "A first back pain above the age of {limit} is mostly harmless, but a doctor should know of it a little sooner than in younger people.",
        { limit: isSoon ? SOON_ABOVE_YEARS : WATCH_ABOVE_YEARS },
      ),
      grade: "low",
      thresholds: [
        { label: "Keep an eye on it above", limit: WATCH_ABOVE_YEARS, unit: "years", met: true },
        { label: "An appointment above", limit: SOON_ABOVE_YEARS, unit: "years", met: isSoon },
      ],
    });
  },
};
