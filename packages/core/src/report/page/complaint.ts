import { type Sentence, sentence } from "../../results/index.ts";
import { REPORT_DAYS, type Report, type ReportedQuestion } from "../report.ts";
import { MOMENT_WORDS, measuredLine, measuredWords, REGION_WORDS } from "./words.ts";

/** Who: age and the slow facts, nothing that names the person. */
export const aboutLines = ({ ageYears, about }: Report): readonly Sentence[] => [
  measuredLine("about.age", "Age", ageYears),
  ...about.map(({ label, value, unit }) =>
    sentence("report.about.fact", "{label}: {value}.", {
      label,
      value: value === null ? "not told" : unit === undefined ? String(value) : `${value} ${unit}`,
    }),
  ),
];

/** Since when, how bad, when, where. */
export function storyLines({ story, signs }: Report): readonly Sentence[] {
  const { answeredOn } = signs;
  return [
    answeredOn === null
      ? sentence("report.story.unfinished", "The safety check was not finished; its answers may be partial.")
      : sentence("report.story.answeredOn", "Answers of the safety check are of {day}.", { day: answeredOn }),
    sentence("report.story.backPain", "Back pain now or in the last four weeks, as answered: {answer}.", {
      answer: wordOf(signs.questions.find(({ id }) => id === "back-pain")?.answer ?? null),
    }),
    measuredLine("story.painWeeks", "Pain has been there, as answered, for", story.painWeeks),
    measuredLine("story.onsetAge", "Age when the trouble first began, as answered", story.onsetAgeYears),
    measuredLine("story.answeredWorst", "Worst of seven days, as answered", story.answeredWorstPain),
    measuredLine("story.worstOfLastWeek", "Worst of the last seven days, diary", story.worstOfLastWeek),
    measuredLine("story.usualPain", "Usual daily worst of the two weeks before today", story.usualPain),
    sentence(
      "report.story.entries",
      "Diary of the last {window} days: entries {entries}, days with an entry {days}.",
      { window: REPORT_DAYS, entries: story.entries, days: story.daysEntered },
    ),
    ...story.moments.map(({ moment, entries, worstPain }) =>
      sentence(
        `report.story.moment.${moment}`,
        `${MOMENT_WORDS[moment]}: entries {entries}, worst {worst}.`,
        {
          entries,
          worst: measuredWords(worstPain),
        },
      ),
    ),
    ...(story.regions.length === 0
      ? [sentence("report.story.noRegion", "No region was marked as painful in the diary.")]
      : story.regions.map(({ region, entries, worstPain }) =>
          sentence(
            `report.story.region.${region}`,
            `${REGION_WORDS[region]}: marked in {entries}, worst {worst}.`,
            { entries, worst: measuredWords(worstPain) },
          ),
        )),
  ];
}

const wordOf = (answer: ReportedQuestion["answer"]): string =>
  answer === null ? "not answered" : answer === "unknown" ? "the runner does not know" : String(answer);
