import { type Sentence, sentence } from "../results/index.ts";
import type { TriageAnswers } from "./answers.ts";
import type { QuestionId } from "./question-id.ts";
import { QUESTIONS } from "./questions.ts";
import { numberOf, relevanceOf } from "./relevance.ts";

/** Answers that can't all be true: they are asked again, never guessed. */
export interface Contradiction {
  readonly questions: readonly QuestionId[];
  readonly reason: Sentence;
}

/** An answer that was given and does not count any more: that question alone is asked again. */
export interface QuestionAgain extends Contradiction {
  readonly because: "age" | "diary";
  /** The diary entries that speak against the answer. */
  readonly entryIds: readonly string[];
}

/** Whole weeks, by definition; a year of tolerance covers the rest. */
const WEEKS_PER_YEAR = 52;

/** Every contradiction among the answers; empty where there is none. */
export function contradictionsIn(answers: TriageAnswers): readonly Contradiction[] {
  return [...answersToUnaskedQuestions(answers), ...impossibleTimes(answers)];
}

function answersToUnaskedQuestions(answers: TriageAnswers): readonly Contradiction[] {
  return QUESTIONS.filter(
    (question) => answers[question.id] !== undefined && relevanceOf(answers, question.id) === "not-asked",
  ).map((question) => ({
    questions: [...question.gates, question.id],
    reason: sentence(
      "triage.contradiction.notAsked",
      'There is an answer to "{question}", which doesn\'t fit your other answers.',
      { question: question.text },
    ),
  }));
}

function impossibleTimes(answers: TriageAnswers): readonly Contradiction[] {
  const age = numberOf(answers, "age-years");
  const onsetAge = numberOf(answers, "onset-age-years");
  const weeks = numberOf(answers, "pain-duration-weeks");
  const found: Contradiction[] = [];
  if (age !== null && onsetAge !== null && onsetAge > age) {
    found.push({
      questions: ["age-years", "onset-age-years"],
      reason: sentence(
        "triage.contradiction.onsetInFuture",
        "You are {age} and say that the trouble began at {onsetAge}.",
        { age, onsetAge },
      ),
    });
  }
  // Ages are whole years, so that a year of tolerance keeps every true pair of answers.
  if (age !== null && weeks !== null && weeks >= (age + 1) * (WEEKS_PER_YEAR + 1)) {
    found.push({
      questions: ["age-years", "pain-duration-weeks"],
      reason: sentence(
        "triage.contradiction.longerThanLife",
        "You are {age} and say that the pain has lasted {weeks} weeks.",
        { age, weeks },
      ),
    });
  }
  if (age !== null && onsetAge !== null && weeks !== null && onsetAge <= age) {
    const livedWithPainYears = age - onsetAge + 1;
    if (weeks >= livedWithPainYears * (WEEKS_PER_YEAR + 1)) {
      found.push({
        questions: ["age-years", "onset-age-years", "pain-duration-weeks"],
        reason: sentence(
          "triage.contradiction.onsetAfterBeginning",
          "The pain has lasted {weeks} weeks, but between the ages of {onsetAge} and {age} there is less time.",
          { weeks, onsetAge, age },
        ),
      });
    }
  }
  return found;
}
