import type { Measured } from "../../results/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import { REPORT_DAYS, type Report, type ReportedQuestion } from "../report.ts";
import { healthLines } from "./health.ts";
import type { PageLimits } from "./page-limits.ts";
import { MOMENT_WORDS, measuredLine, measuredWords, REGION_WORDS } from "./words.ts";

/**
 * Who: age, the slow facts, illnesses and medicines; nothing that names the person. What was not told is said in one line.
 */
export const aboutLines = ({ ageYears, about, health }: Report, limits: PageLimits): readonly Sentence[] => {
  const untold = about.flatMap(({ label, value }) => (value === null ? [label] : []));
  return [
    measuredLine("about.age", "Age", ageYears),
    ...about.flatMap(({ label, value, unit }) =>
      value === null
        ? []
        : [
            sentence("report.about.fact", "{label}: {value}.", {
              label,
              value: unit === undefined ? String(value) : `${value} ${unit}`,
            }),
          ],
    ),
    ...(untold.length === 0
      ? []
      : [sentence("report.about.untold", "Not told: {labels}.", { labels: inOne(untold) })]),
    ...healthLines(health, limits),
  ];
};

/** Since when, how bad, when, where. What is not known is said to be, in one line with the reason where there is one. */
export function storyLines({ story, signs }: Report): readonly Sentence[] {
  const { answeredOn } = signs;
  const backPain = signs.questions.find(({ id }) => id === "back-pain")?.answer ?? null;
  const entered = story.moments.filter(({ entries }) => entries > 0);
  const without = story.moments.filter(({ entries }) => entries === 0);
  return [
    answeredOn === null
      ? sentence(
          "report.story.unfinished",
          "Back pain now or in the last four weeks: {answer}. The safety check was not finished; its answers may be partial.",
          { answer: wordOf(backPain) },
        )
      : sentence(
          "report.story.backPain",
          "Back pain now or in the last four weeks: {answer}, as answered on {day}.",
          { answer: wordOf(backPain), day: answeredOn },
        ),
    ...known("painWeeks", "Duration of the pain, as answered", story.painWeeks),
    ...known("onsetAge", "Age at onset, as answered", story.onsetAgeYears),
    ...known("answeredWorst", "Worst of seven days, as answered", story.answeredWorstPain),
    ...known("worstOfLastWeek", "Worst of the last seven days, diary", story.worstOfLastWeek),
    ...known("usualPain", "Usual daily worst of the two weeks before today", story.usualPain),
    ...(story.entries === 0
      ? [
          sentence("report.story.noEntries", "Nothing was entered in the diary of the last {window} days.", {
            window: REPORT_DAYS,
          }),
        ]
      : [
          sentence(
            "report.story.entries",
            "Diary of the last {window} days: entries {entries}, days with an entry {days}.",
            { window: REPORT_DAYS, entries: story.entries, days: story.daysEntered },
          ),
          sentence("report.story.moments", "When, worst of 10 (entries): {moments}.{without}", {
            moments: entered
              .map(
                ({ moment, entries, worstPain }) =>
                  `${low(MOMENT_WORDS[moment])} ${ofTen(worstPain)} (${entries})`,
              )
              .join("; "),
            without:
              without.length === 0
                ? ""
                : ` No entry: ${without.map(({ moment }) => low(MOMENT_WORDS[moment])).join(", ")}.`,
          }),
          story.regions.length === 0
            ? sentence("report.story.noRegion", "Where: no region was marked as painful.")
            : sentence("report.story.regions", "Where, worst of 10 (entries): {regions}{more}.", {
                more:
                  story.regions.length > MOST_REGIONS
                    ? `; others, in the drawing: ${story.regions.length - MOST_REGIONS}`
                    : "",
                regions: story.regions
                  .slice(0, MOST_REGIONS)
                  .map(
                    ({ region, entries, worstPain }) =>
                      `${low(REGION_WORDS[region])} ${ofTen(worstPain)} (${entries})`,
                  )
                  .join("; "),
              }),
        ]),
  ];
}

/** The drawing has every region; so many are named. */
const MOST_REGIONS = 5;

const low = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const inOne = (labels: readonly string[]): string => labels.map(low).join(", ");
const ofTen = (pain: Measured<number>): string =>
  pain.kind === "computed" ? String(pain.value) : "not known";

/** A line for a number that is known; for one that was asked and is not, too; none for one that nobody asked for. */
const known = (name: string, label: string, measured: Measured<number>): readonly Sentence[] =>
  measured.kind === "unavailable" && (measured.reason === "notAsked" || measured.reason === "noEntry")
    ? []
    : [
        measured.kind === "computed"
          ? measuredLine(`story.${name}`, label, measured)
          : sentence(`report.story.${name}`, `${label}: {value}.`, { value: measuredWords(measured) }),
      ];

const wordOf = (answer: ReportedQuestion["answer"]): string =>
  answer === null ? "not answered" : answer === "unknown" ? "the runner does not know" : String(answer);
