import { type Sentence, sentence } from "../../results/index.ts";
import { addDays } from "../../time/index.ts";
import type { Report, ReportedWeek } from "../report.ts";
import { measuredLine, measuredWords } from "./words.ts";

/** The weeks, the oldest first, and how the load stands now. */
export const timeLineLines = ({ timeLine }: Report): readonly Sentence[] => [
  ...timeLine.weeks.map(weekLine),
  measuredLine("load.longest", "Longest run of the last 30 days", timeLine.longestOfThirtyDaysM),
  measuredLine("load.sinceLastRun", "Since the last run", timeLine.daysSinceLastRun),
  measuredLine("load.restDays", "Without a run, of the last seven days", timeLine.restDaysOfSeven),
];

function weekLine({ start, end, runs, distanceM, longestRunM, worstPain, flares }: ReportedWeek): Sentence {
  const days = { start, end: addDays(end, -1) };
  const pain = measuredWords(worstPain);
  const values = {
    ...days,
    pain,
    runs: measuredWords(runs),
    flares: flaresInWords(flares, worstPain.kind === "computed"),
  };
  return runs.kind === "unavailable"
    ? sentence(
        "report.load.weekWithoutRuns",
        "{start} to {end}: runs {runs}; worst pain {pain}; flares that began: {flares}.",
        values,
      )
    : sentence(
        "report.load.week",
        "{start} to {end}: {runs}, distance {distance}, longest run {longest}; worst pain {pain}; flares that began: {flares}.",
        { ...values, distance: measuredWords(distanceM), longest: measuredWords(longestRunM) },
      );
}

function flaresInWords(flares: ReportedWeek["flares"], hasEntries: boolean): string {
  if (!hasEntries) return "not known";
  return flares.length === 0
    ? "none found"
    : flares.map(({ day, pain }) => `${day} (${pain} of 10)`).join(", ");
}

/** Each shoe with its distance. */
export const shoeLines = ({ shoes }: Report): readonly Sentence[] =>
  shoes.length === 0
    ? [sentence("report.shoes.none", "No shoes are known.")]
    : shoes.map(({ name, discipline, distanceM, runs, lastUsedOn, retiredOn }) => {
        const values = {
          name,
          discipline,
          runs,
          distance: measuredWords(distanceM),
          lastUsed: lastUsedOn ?? "not known",
        };
        return retiredOn === null
          ? sentence(
              "report.shoes.shoe",
              "{name} ({discipline}): {distance}; known runs {runs}; last used {lastUsed}.",
              values,
            )
          : sentence(
              "report.shoes.retired",
              "{name} ({discipline}): {distance}; known runs {runs}; last used {lastUsed}; retired {retired}.",
              { ...values, retired: retiredOn },
            );
      });
