import { type Sentence, sentence } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { addDays, rangeHolds, trailingDays } from "../time/index.ts";
import { isOpen } from "./questions-of-report.ts";
import { REPORT_DAYS, type ReportedQuestion, type Story } from "./report.ts";

/** What the report can't tell and the reader might take for told. */
export function notKnown(
  { runs, diary, today }: Pick<Scenario, "runs" | "diary" | "today">,
  questions: readonly ReportedQuestion[],
  story: Story,
): readonly Sentence[] {
  const open = questions.filter(isOpen);
  const window = trailingDays(addDays(today, 1), REPORT_DAYS);
  const recent = runs.filter(({ day }) => day === null || rangeHolds(window, day));
  const own = recent.filter(({ sport }) => isRunningSport(sport));
  return [
    ...counted(
      "report.notKnown.unanswered",
      "Safety questions without an answer: {count}.",
      open.filter(({ answer }) => answer === null).length,
    ),
    ...counted(
      "report.notKnown.unknown",
      'Safety questions answered with "I don\'t know": {count}.',
      open.filter(({ answer }) => answer === "unknown").length,
    ),
    ...counted(
      "report.notKnown.days",
      "Days of the last {window} without a diary entry: {count}. Pain on those days is not known.",
      REPORT_DAYS - story.daysEntered,
    ),
    ...counted(
      "report.notKnown.notes",
      "Diary entries of the last {window} days with a note in the runner's own words: {count}. No answer here rests on what they say; ask to see them.",
      diary.filter(({ note, day }) => note !== null && note.trim() !== "" && rangeHolds(window, day)).length,
    ),
    ...counted("report.notKnown.noDay", "Runs of which the day is not known: {count}.", numberOf(own, "day")),
    ...counted(
      "report.notKnown.noDistance",
      "Runs of the last {window} days without a distance: {count}.",
      numberOf(own, "distanceM"),
    ),
    ...counted(
      "report.notKnown.noShoe",
      "Runs of the last {window} days without a shoe: {count}.",
      numberOf(own, "shoeId"),
    ),
    ...counted(
      "report.notKnown.noSport",
      "Activities of unknown kind, not counted as runs: {count}.",
      numberOf(recent, "sport"),
    ),
    sentence(
      "report.notKnown.never",
      "Never seen: an examination, images, blood tests. Never asked for: names and doses of medicines, illnesses that are not named here, work and sport besides running.",
    ),
  ];
}

const numberOf = (runs: readonly Run[], lacking: "day" | "distanceM" | "shoeId" | "sport"): number =>
  runs.filter((run) => run[lacking] === null).length;

const counted = (id: string, template: string, count: number): readonly Sentence[] =>
  count === 0 ? [] : [sentence(id, template, { count, window: REPORT_DAYS })];
