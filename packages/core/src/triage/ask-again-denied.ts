import { type BodyRegion, type DiaryEntry, isGroinRegion, isLegRegion } from "../diary/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import { dayInWords, daysBetween, type LocalDay } from "../time/index.ts";
import { ADULT_FROM_YEARS, LASTS_FROM_WEEKS } from "./adolescent/thresholds.ts";
import type { AnsweredCheck, TriageAnswers } from "./answers.ts";
import type { QuestionAgain } from "./contradictions.ts";
import type { QuestionId, YesNoQuestionId } from "./question-id.ts";
import { numberOf, relevanceOf } from "./relevance.ts";

/** The first question asks about the last four weeks; what was drawn earlier is no longer held against an answer (a choice of this project). */
export const FOUR_WEEKS_DAYS = 28;
/** The question about the worst pain names seven days (a choice of this project). */
const WORST_OF_DAYS = 7;
const DAYS_PER_WEEK = 7;

/** What the diary may hold against a no. */
interface Denial {
  readonly id: YesNoQuestionId;
  /** The entries that speak against it; none where they don't. */
  readonly against: (painful: readonly DiaryEntry[]) => readonly DiaryEntry[];
  readonly reason: (entries: readonly DiaryEntry[]) => Sentence;
}

const drawnIn =
  (isMeant: (region: BodyRegion) => boolean) =>
  (painful: readonly DiaryEntry[]): readonly DiaryEntry[] =>
    painful.filter(({ regions }) => regions.some(isMeant));

const isLeft = (region: BodyRegion): boolean => isLegRegion(region) && region.startsWith("left");
const isRight = (region: BodyRegion): boolean => isLegRegion(region) && region.startsWith("right");
const isLowerLeg = (region: BodyRegion): boolean => region.endsWith("lower-leg");
const isButtock = (region: BodyRegion): boolean => region.endsWith("buttock");
/** Pain here is back pain by the words of the first question; in a leg or the groin it may be something else. */
const isBackRegion = (region: BodyRegion): boolean => !isLegRegion(region) && !isGroinRegion(region);

const DENIALS: readonly Denial[] = [
  {
    id: "back-pain",
    against: drawnIn((region) => !isBackRegion(region)),
    reason: drewPain("back", "a leg or the groin"),
  },
  {
    id: "both-legs-pain-or-weakness",
    against: (painful) => {
      const left = drawnIn(isLeft)(painful);
      const right = drawnIn(isRight)(painful);
      return left.length > 0 && right.length > 0 ? [...new Set([...left, ...right])] : [];
    },
    reason: drewPainInBothLegs,
  },
  { id: "one-leg-symptoms", against: drawnIn(isLowerLeg), reason: drewPain("leg", "a lower leg") },
  { id: "focal-impact-pain", against: drawnIn(isGroinRegion), reason: drewPain("groin", "the groin") },
  { id: "buttock-pain", against: drawnIn(isButtock), reason: drewPain("buttock", "a buttock") },
];

/**
 * The questions whose answer denies what the diary holds of the four weeks before it, or of the seven days that the
 * question about the worst pain names. `known` are the entries up to the finish, or up to now while the check is open: one
 * that was drawn after the answer counts too. Who answers again knowing of the entries has the last word.
 */
export function painThatAnAnswerDenies(
  known: readonly DiaryEntry[],
  check: AnsweredCheck,
  today: LocalDay,
): readonly QuestionAgain[] {
  const painful = known.filter(({ pain }) => pain > 0).toSorted((left, right) => left.at - right.at);
  return [
    ...backPainAgain(painful, check, today),
    ...DENIALS.flatMap((denial) => denied(denial, painful, check, today)),
    ...worseThanAnswered(painful, check, today),
    ...longerThanAnswered(painful, check, today),
  ];
}

/**
 * Pain in the back itself within four weeks, where the answers say that there was none. Saying so twice does not make it
 * true: the way on is a yes, or a diary without the entry.
 */
export function backPainThatWasDenied(
  known: readonly DiaryEntry[],
  answers: TriageAnswers,
  today: LocalDay,
): readonly Sentence[] {
  if (answers["back-pain"] !== "no" || backPainWithin(known, today).length === 0) return [];
  return [
    sentence(
      "triage.again.denied",
      "You said that your back has not hurt in the last four weeks, and your diary has pain in that time. Answer yes, or take the entry out of the diary if it was a slip.",
    ),
  ];
}

const backPainWithin = (known: readonly DiaryEntry[], today: LocalDay): readonly DiaryEntry[] =>
  known.filter(
    ({ pain, regions, day }) =>
      pain > 0 && regions.some(isBackRegion) && daysBetween(today, day) < FOUR_WEEKS_DAYS,
  );

/** The same for the one question while the check is open; of a finished check all is asked again. */
function backPainAgain(
  painful: readonly DiaryEntry[],
  { answers, finished }: AnsweredCheck,
  today: LocalDay,
): readonly QuestionAgain[] {
  if (finished !== null) return [];
  const entryIds = backPainWithin(painful, today).map(({ id }) => id);
  return backPainThatWasDenied(painful, answers, today).map((reason) => ({
    questions: ["back-pain"],
    reason,
    because: "diary",
    entryIds,
  }));
}

function denied(
  { id, against, reason }: Denial,
  painful: readonly DiaryEntry[],
  check: AnsweredCheck,
  today: LocalDay,
): readonly QuestionAgain[] {
  const { answers } = check;
  if (answers[id] !== "no" || relevanceOf(answers, id) !== "asked") return [];
  const within = painful.filter((entry) => daysBetween(dayOf(check, id, today), entry.day) < FOUR_WEEKS_DAYS);
  return unconfirmed(check, id, against(within), reason);
}

function worseThanAnswered(
  painful: readonly DiaryEntry[],
  check: AnsweredCheck,
  today: LocalDay,
): readonly QuestionAgain[] {
  const id = "pain-severity";
  const answered = numberOf(check.answers, id);
  if (answered === null) return [];
  const worse = painful.filter(
    ({ pain, day }) => pain > answered && daysBetween(dayOf(check, id, today), day) < WORST_OF_DAYS,
  );
  return unconfirmed(check, id, worse, (entries) => {
    const worst = entries.reduce((left, right) => (right.pain > left.pain ? right : left));
    return sentence(
      "triage.again.worst",
      "Your diary has pain of {pain} of 10 on {day}, and you answered {answered} for the worst of seven days.",
      { pain: worst.pain, day: dayInWords(worst.day), answered },
    );
  });
}

/**
 * In a growing back two weeks of pain decide (adolescent): a shorter time is asked again where the diary has pain in the back
 * from so long before, of the four weeks that it is held against answers. In adults nothing turns on weeks so few.
 */
function longerThanAnswered(
  painful: readonly DiaryEntry[],
  check: AnsweredCheck,
  today: LocalDay,
): readonly QuestionAgain[] {
  const id = "pain-duration-weeks";
  const weeks = numberOf(check.answers, id);
  const ageYears = numberOf(check.answers, "age-years");
  if (weeks === null || weeks >= LASTS_FROM_WEEKS) return [];
  if (ageYears === null || ageYears >= ADULT_FROM_YEARS) return [];
  const answeredOn = dayOf(check, id, today);
  const earlier = painful.filter(({ regions, day }) => {
    const days = daysBetween(answeredOn, day);
    return regions.some(isBackRegion) && days >= LASTS_FROM_WEEKS * DAYS_PER_WEEK && days < FOUR_WEEKS_DAYS;
  });
  if (earlier.length === 0) return [];
  return unconfirmed(check, id, earlier, ([first]) =>
    sentence(
      "triage.again.longer",
      "Your diary has pain in the back on {day}, and to the question for how many weeks you have had this pain you answered {weeks}.",
      { day: first === undefined ? "" : dayInWords(first.day), weeks },
    ),
  );
}

function unconfirmed(
  { given }: AnsweredCheck,
  id: QuestionId,
  entries: readonly DiaryEntry[],
  reason: (entries: readonly DiaryEntry[]) => Sentence,
): readonly QuestionAgain[] {
  const confirmed = given[id]?.confirmedOver ?? [];
  if (entries.every((entry) => confirmed.includes(entry.id))) return [];
  return [
    {
      questions: [id],
      reason: reason(entries),
      because: "diary",
      entryIds: entries.map((entry) => entry.id),
    },
  ];
}

const dayOf = ({ given, finished }: AnsweredCheck, id: QuestionId, today: LocalDay): LocalDay =>
  given[id]?.on ?? finished?.on ?? today;

function drewPain(name: string, place: string): (entries: readonly DiaryEntry[]) => Sentence {
  return (entries) =>
    sentence(`triage.again.drawn.${name}`, `You drew pain in ${place} on {day}. Is your answer still no?`, {
      day: lastDayOf(entries),
    });
}

function drewPainInBothLegs(entries: readonly DiaryEntry[]): Sentence {
  const left = entries.filter(({ regions }) => regions.some(isLeft));
  const right = entries.filter(({ regions }) => regions.some(isRight));
  const leftDays = new Set(left.map(({ day }) => day));
  const onBoth = right.filter(({ day }) => leftDays.has(day));
  if (onBoth.length > 0) {
    return sentence(
      "triage.again.drawn.bothLegs",
      "You drew pain in both legs on {day}. Is your answer still no?",
      { day: lastDayOf(onBoth) },
    );
  }
  return sentence(
    "triage.again.drawn.eachLeg",
    "You drew pain in the left leg on {left} and in the right leg on {right}. Is your answer still no?",
    { left: lastDayOf(left), right: lastDayOf(right) },
  );
}

/** Of entries in the order of time. */
function lastDayOf(entries: readonly DiaryEntry[]): string {
  const day = entries.at(-1)?.day;
  return day === undefined ? "" : dayInWords(day);
}
