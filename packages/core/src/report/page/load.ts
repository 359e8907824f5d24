import { type Measured, type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";
import type { Report, ReportedWeek } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { cell, column, type ReportTable } from "./section.ts";
import { clipped, measuredLine, measuredWords } from "./words.ts";

const COLUMNS = [
  column("week", "Week of"),
  column("runs", "Runs"),
  column("distance", "km"),
  column("longest", "Longest"),
  column("pain", "Worst pain"),
  column("flares", "Flares"),
];
const NOT_KNOWN = "?";

/** The weeks of which anything is known, the oldest first. */
export const knownWeeks = ({ timeLine }: Report): readonly ReportedWeek[] =>
  timeLine.weeks.filter(isKnownWeek);

/** They as a table, beside which the drawing stands; null where there is none. */
export function weekTable(report: Report, { hasWeeks }: PageLimits): ReportTable | null {
  const weeks = knownWeeks(report);
  return weeks.length === 0 || !hasWeeks ? null : { columns: COLUMNS, rows: weeks.map(weekRow) };
}

/** What the table does not say: weeks without anything, what its marks mean, and how the load stands now. */
export const timeLineLines = (report: Report, limits: PageLimits): readonly Sentence[] => {
  const { timeLine } = report;
  const empty = timeLine.weeks.filter((week) => !isKnownWeek(week)).length;
  const hasUnknown =
    weekTable(report, limits)?.rows.some((row) => row.some(({ text }) => text === NOT_KNOWN)) === true;
  return [
    ...(empty === timeLine.weeks.length
      ? [
          sentence("report.load.nothing", "No run and no diary entry of the last {weeks} weeks is known.", {
            weeks: empty,
          }),
        ]
      : empty === 0
        ? []
        : [
            sentence("report.load.emptyWeeks", "Weeks of the eight of which nothing is known: {count}.", {
              count: empty,
            }),
          ]),
    ...(hasUnknown ? [sentence("report.load.mark", "{mark} is not known.", { mark: NOT_KNOWN })] : []),
    ...(timeLine.longestOfThirtyDaysM.kind === "unavailable"
      ? [sentence("report.load.noLongest", "{detail}", { detail: timeLine.longestOfThirtyDaysM.detail })]
      : [measuredLine("load.longest", "Longest run of the last 30 days", timeLine.longestOfThirtyDaysM)]),
    ...[
      { name: "load.sinceLastRun", label: "Since the last run", measured: timeLine.daysSinceLastRun },
      {
        name: "load.restDays",
        label: "Without a run, of the last seven days",
        measured: timeLine.restDaysOfSeven,
      },
    ].flatMap(({ name, label, measured }) =>
      measured.kind === "computed" ? [measuredLine(name, label, measured)] : [],
    ),
  ];
};

const isKnownWeek = ({ runs, worstPain }: ReportedWeek): boolean =>
  runs.kind === "computed" || worstPain.kind === "computed";

const weekRow = ({
  start,
  runs,
  distanceM,
  longestRunM,
  worstPain,
  flares,
}: ReportedWeek): readonly Sentence[] => [
  cell(start.slice(5)),
  cell(numberOf(runs, 1)),
  cell(numberOf(distanceM, 1000)),
  cell(longestOf(longestRunM)),
  cell(numberOf(worstPain, 1)),
  cell(worstPain.kind === "unavailable" ? NOT_KNOWN : flares.length),
];

function longestOf(longestRunM: Measured<number>): string {
  if (longestRunM.kind === "computed") return `${numberOf(longestRunM, 1000)} km`;
  return longestRunM.reason === "noRunThatWeek" ? "none" : NOT_KNOWN;
}

const numberOf = (measured: Measured<number>, unit: number): string =>
  measured.kind === "computed" ? String(roundTo(measured.value / unit, 1)) : NOT_KNOWN;

/** So much of a shoe's name tells it from others. */
export const LONGEST_NAME = 60;
const SHOE_COLUMNS = [
  column("shoe", "Pair"),
  column("kind", "Made for"),
  column("distance", "km"),
  column("lastUsed", "Last used"),
];

/** The pairs last used, with their distance; null without any. */
export function shoeTable(report: Report, limits: PageLimits): ReportTable | null {
  const shoes = shoesByUse(report).slice(0, limits.shoes);
  if (shoes.length === 0) return null;
  return {
    columns: SHOE_COLUMNS,
    rows: shoes.map(({ name, discipline, distanceM, lastUsedOn, retiredOn }) => [
      cell(clipped(name, LONGEST_NAME)),
      cell(discipline),
      cell(distanceM.kind === "computed" ? Math.round(distanceM.value / 1000) : NOT_KNOWN),
      cell(`${lastUsedOn ?? NOT_KNOWN}${retiredOn === null ? "" : `, retired ${retiredOn}`}`),
    ]),
  };
}

export const shoesByUse = ({ shoes }: Report) =>
  shoes.toSorted((left, right) => {
    const [before, after] = [left.lastUsedOn ?? "", right.lastUsedOn ?? ""];
    return before === after ? 0 : before < after ? 1 : -1;
  });

/** What the table does not say of shoes. */
export function shoeLines(report: Report): readonly Sentence[] {
  if (report.shoes.length === 0) return [sentence("report.shoes.none", "No shoes are known.")];
  const unknown = report.shoes.flatMap(({ name, distanceM }) =>
    distanceM.kind === "unavailable" ? [`${clipped(name, LONGEST_NAME)}: ${measuredWords(distanceM)}`] : [],
  );
  return unknown.length === 0
    ? []
    : [sentence("report.shoes.unknown", "Distance of {shoes}.", { shoes: unknown.slice(0, 2).join("; ") })];
}
