import { type Sentence, sentence } from "../../results/index.ts";
import type { QuestionId } from "../../triage/index.ts";
import type { ReportedAgain, ReportedSigns, ReportedTakenBack } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { SHORT_SIGNS } from "./short-signs.ts";

const ANSWER_WORDS = { yes: "yes", no: "no", unknown: '"I don\'t know"' } as const;

const namesOf = (questions: readonly QuestionId[]): string =>
  questions.map((id) => SHORT_SIGNS[id]).join(", ");

/** Signs that were there and are denied now, one line for those of the same days: whoever examines the runner should ask. */
export function takenBackLines(takenBack: readonly ReportedTakenBack[]): readonly Sentence[] {
  const groups = new Map<string, ReportedTakenBack[]>();
  for (const one of takenBack) {
    const { question: _question, ...alike } = one;
    const key = JSON.stringify(alike);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { answer, answeredOn, changedTo, changedOn } = first;
    return sentence(
      "report.signs.takenBack",
      "Taken back: {sign}, answered {answer}{on}, changed to {to} on {day}.",
      {
        sign: namesOf(group.map(({ question }) => question)),
        answer: ANSWER_WORDS[answer],
        on: answeredOn === null ? "" : ` on ${answeredOn}`,
        to: changedTo === null ? "no answer" : ANSWER_WORDS[changedTo],
        day: changedOn,
      },
    );
  });
}

/** The reason of an answer that is only too old; what else calls one into question, the diary, has a line of its own. */
const TOO_OLD: readonly string[] = ["triage.again.old", "triage.again.ageUnknown"];

/** Answers that don't count any more. Of those that are too old the day is told with its questions, all in one line. */
export function askedAgainLines(
  askedAgain: readonly ReportedAgain[],
  { partsFindings }: Pick<PageLimits, "partsFindings">,
): readonly Sentence[] {
  const tooOld = askedAgain.filter(({ reason }) => TOO_OLD.includes(reason.id));
  const doubted = askedAgain.filter(({ reason }) => !TOO_OLD.includes(reason.id));
  const inOne = doubted.map(({ questions, reason }) => `${namesOf(questions)} ("${reason.text}")`).join("; ");
  return [
    ...(partsFindings
      ? doubted.map(({ questions, reason }) =>
          sentence(
            "report.signs.askedAgain",
            'Answered, but to be asked again: {signs}. The runner is told: "{reason}"',
            { signs: namesOf(questions), reason: reason.text },
          ),
        )
      : againLine("Answered, but to be asked again (the runner is told)", inOne)),
    ...againLine(
      "Answered too long ago, to be asked again",
      tooOld.map(({ questions, reason }) => `${namesOf(questions)} (${dayOf(reason)})`).join("; "),
    ),
  ];
}

const againLine = (label: string, signs: string): readonly Sentence[] =>
  signs === "" ? [] : [sentence("report.signs.askedAgain", `${label}: {signs}.`, { signs })];

const dayOf = ({ values }: Sentence): string => String(values["day"] ?? "day not known");

/** Reasons that are told in other lines: the check that was not finished, and each open question by itself. */
const SAID_BESIDES: readonly string[] = ["triage.ask.never", "triage.ask.unanswered", "triage.ask.unknown"];
const UNFITTING = "triage.contradiction.notAsked";

/** What the runner is told of answers that don't count or don't fit together, where no line of its own tells it. */
export function reasonLines({ reasons, askedAgain, questions }: ReportedSigns): readonly Sentence[] {
  const told = reasons.filter(
    ({ id, text }) => !SAID_BESIDES.includes(id) && !askedAgain.some(({ reason }) => reason.text === text),
  );
  const unfitting = told.filter(({ id }) => id === UNFITTING).map(({ values }) => values["question"]);
  const names = namesOf(questions.filter(({ text }) => unfitting.includes(text)).map(({ id }) => id));
  return [
    ...told
      .filter(({ id }) => id !== UNFITTING)
      .map(({ text }) => sentence("report.signs.reason", 'The runner is told: "{reason}"', { reason: text })),
    ...(names === ""
      ? []
      : [
          sentence("report.signs.unfitting", "Answered, which doesn't fit the other answers: {signs}.", {
            signs: names,
          }),
        ]),
  ];
}
