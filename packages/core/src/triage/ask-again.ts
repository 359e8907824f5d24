import {
  type BodyRegion,
  type DiaryEntry,
  isGroinRegion,
  isLegRegion,
  PAIN_RISE,
  painRise,
} from "../diary/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import { dayInWords, daysBetween, type Instant, type LocalDay } from "../time/index.ts";
import { isTooOld } from "./answer-age.ts";
import type { AnsweredCheck, TriageAnswers } from "./answers.ts";
import { backPainThatWasDenied, FOUR_WEEKS_DAYS, painThatAnAnswerDenies } from "./ask-again-denied.ts";
import type { QuestionAgain } from "./contradictions.ts";
import { SEVERE_FROM } from "./duration-and-severity/rule.ts";
import { applicableQuestions } from "./interview.ts";
import type { QuestionId, YesNoQuestionId } from "./question-id.ts";
import { isYes, numberOf } from "./relevance.ts";

/** What an examination found since: a yes to one of them allows. */
const EXAMINATION_IDS: readonly YesNoQuestionId[] = [
  "fracture-excluded",
  "infection-excluded",
  "tumour-excluded",
  "leg-pain-examined",
];

/**
 * Single questions that are asked again though they have an answer: it was given too long before the others are dated, or
 * it denies what the diary holds. Before the check is finished that is judged as of `now`, afterwards as of the finish;
 * what comes later than that is for `reasonsToAskAgain`.
 */
export function questionsToAskAgain(
  diary: readonly DiaryEntry[],
  check: AnsweredCheck,
  { now, today }: { readonly now: Instant; readonly today: LocalDay },
): readonly QuestionAgain[] {
  const { finished } = check;
  const known = finished === null ? diary : diary.filter((entry) => entry.at <= finished.at);
  return [...answersTooOld(check, now), ...painThatAnAnswerDenies(known, check, today)];
}

/** One for each day on which such answers were given. */
function answersTooOld(check: AnsweredCheck, now: Instant): readonly QuestionAgain[] {
  const byDay = new Map<LocalDay | null, QuestionId[]>();
  for (const { id } of applicableQuestions(check.answers)) {
    if (check.answers[id] === undefined || !isTooOld(check, id, now)) continue;
    const on = check.given[id]?.on ?? null;
    byDay.set(on, [...(byDay.get(on) ?? []), id]);
  }
  return [...byDay].map(([on, questions]) => ({
    questions,
    reason:
      on === null
        ? sentence("triage.again.ageUnknown", "You answered this some time ago. Is it still so?")
        : sentence("triage.again.old", "You answered this on {day}. Is it still so?", {
            day: dayInWords(on),
          }),
    because: "age",
    entryIds: [],
  }));
}

/**
 * What the diary holds that the answers to the safety questions did not know: then all of them are asked again. Answering
 * them again settles everything that was entered before, except pain that an answer denies.
 */
export function reasonsToAskAgain(
  diary: readonly DiaryEntry[],
  check: Pick<AnsweredCheck, "answers" | "finished">,
  today: LocalDay,
): readonly Sentence[] {
  const { answers, finished } = check;
  if (finished === null) return [];
  const known = diary.filter((entry) => entry.day <= today);
  const since = known.filter((entry) => entry.at > finished.at);
  const before = known.filter(
    (entry) => entry.at <= finished.at && daysBetween(finished.on, entry.day) < FOUR_WEEKS_DAYS,
  );
  return [
    ...backPainThatWasDenied(known, answers, today),
    ...painInTheLeg(since, before, answers),
    ...painInTheGroin(since, before),
    ...painElsewhere(since, before),
    ...painAtRest(since, before),
    ...painBecameSevere(since, answers),
    ...painGrewSinceExamined(since, answers),
    ...worseForAWeek(known, finished.on, today),
  ];
}

function painInTheLeg(
  since: readonly DiaryEntry[],
  before: readonly DiaryEntry[],
  answers: TriageAnswers,
): readonly Sentence[] {
  const drawnBefore = new Set(before.flatMap((entry) => entry.regions));
  const isNew = since.some(({ regions }) =>
    regions.some((region) => isLegRegion(region) && !drawnBefore.has(region)),
  );
  if (!isNew) return [];
  if (answers["one-leg-symptoms"] !== "yes") {
    return [sentence("triage.again.leg", "Your diary has pain in a leg since you answered.")];
  }
  // One leg is known of. The other one as well would be a sign of pressure on the cauda equina.
  if (hasBothLegs([...before, ...since])) {
    return [
      sentence("triage.again.bothLegs", "Your diary has pain in the other leg too since you answered."),
    ];
  }
  // Which one was examined nobody was asked: it is that of the diary, or it may be the other one.
  const wasDrawn = before.some(({ regions }) => regions.some(isLegRegion));
  if (answers["leg-pain-examined"] !== "yes" || wasDrawn) return [];
  return [
    sentence(
      "triage.again.legExamined",
      "Your diary has pain in a leg since you said that a leg was examined. It may be the other one, or worse again.",
    ),
  ];
}

/** Pain in the groin may come from the hip: the questions about bone under load have to be asked with it in mind. */
function painInTheGroin(since: readonly DiaryEntry[], before: readonly DiaryEntry[]): readonly Sentence[] {
  const hasGroin = ({ pain, regions }: DiaryEntry) => pain > 0 && regions.some(isGroinRegion);
  if (!since.some(hasGroin) || before.some(hasGroin)) return [];
  return [sentence("triage.again.groin", "Your diary has pain in the groin since you answered.")];
}

/** Regions that belong together: pain that wanders within one of them is the same pain. Legs and groin have their own rule. */
const AREAS: readonly (readonly BodyRegion[])[] = [
  ["neck"],
  ["upper-back", "mid-back"],
  ["lower-back", "sacrum", "left-buttock", "right-buttock"],
];

const areasOf = (entry: DiaryEntry): readonly number[] =>
  AREAS.flatMap((area, at) => (entry.regions.some((region) => area.includes(region)) ? [at] : []));

/**
 * Pain in an area where it was not when the questions were answered: where only a leg or the groin had been drawn, every area is
 * another one. Where nothing had been drawn before, the first entry
 * after them tells where the pain is that they were about.
 */
function painElsewhere(since: readonly DiaryEntry[], before: readonly DiaryEntry[]): readonly Sentence[] {
  const drawn = (entries: readonly DiaryEntry[]) => entries.filter(({ pain }) => pain > 0);
  const later = drawn(since).toSorted((left, right) => left.at - right.at);
  const known = drawn(before);
  const reference = known.length > 0 ? known : later.slice(0, 1);
  const areas = new Set(reference.flatMap(areasOf));
  if (later.flatMap(areasOf).every((area) => areas.has(area))) return [];
  return [
    sentence("triage.again.elsewhere", "Your diary has pain in a place where it was not when you answered."),
  ];
}

/**
 * Pain at rest that was there only with running when the questions were answered: rest no longer helps, and so it is
 * another pain. The morning after a run belongs to the run. Where nothing had been drawn before, the first entry tells
 * again what the answers were about.
 */
function painAtRest(since: readonly DiaryEntry[], before: readonly DiaryEntry[]): readonly Sentence[] {
  const later = since.filter(({ pain }) => pain > 0).toSorted((left, right) => left.at - right.at);
  const known = before.filter(({ pain }) => pain > 0);
  const reference = known.length > 0 ? known : later.slice(0, 1);
  const isAtRest = ({ moment }: DiaryEntry) => moment === "at-rest";
  if (reference.length === 0 || reference.some(isAtRest) || !later.some(isAtRest)) return [];
  return [
    sentence(
      "triage.again.atRest",
      "Your diary has pain at rest since you answered; before, it came only with running.",
    ),
  ];
}

function hasBothLegs(entries: readonly DiaryEntry[]): boolean {
  const legs = entries.flatMap((entry) => entry.regions.filter(isLegRegion));
  return (
    legs.some((region) => region.startsWith("left")) && legs.some((region) => region.startsWith("right"))
  );
}

function painBecameSevere(since: readonly DiaryEntry[], answers: TriageAnswers): readonly Sentence[] {
  const worst = Math.max(0, ...since.map((entry) => entry.pain));
  if (worst < SEVERE_FROM || (numberOf(answers, "pain-severity") ?? 0) >= SEVERE_FROM) return [];
  return [
    sentence("triage.again.severe", "Your diary has pain of {pain} of 10 since you answered.", {
      pain: worst,
    }),
  ];
}

/**
 * An examination holds for the pain as it was then, and its finding says to call the doctor again where it grows. Two points
 * above the worst that was answered are the smallest change that matters (ostelo-2008).
 */
function painGrewSinceExamined(since: readonly DiaryEntry[], answers: TriageAnswers): readonly Sentence[] {
  const answered = numberOf(answers, "pain-severity");
  if (answered === null || !EXAMINATION_IDS.some((id) => isYes(answers, id))) return [];
  const worst = Math.max(0, ...since.map((entry) => entry.pain));
  if (worst - answered < PAIN_RISE.leastRise) return [];
  return [
    sentence(
      "triage.again.grewSinceExamined",
      "Your diary has pain of {pain} of 10 since you said that it was examined; the worst was {answered} then.",
      { pain: worst, answered },
    ),
  ];
}

function worseForAWeek(
  known: readonly DiaryEntry[],
  answeredOn: LocalDay,
  today: LocalDay,
): readonly Sentence[] {
  if (!painRise(known, today).isRising || painRise(known, answeredOn).isRising) return [];
  return [sentence("triage.again.worse", "Your back has been worse for a week than in the week before.")];
}
