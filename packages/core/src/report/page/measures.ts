import { type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";
import type { Report, ReportedInstrument, ReportedLine } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { cell, column, type ReportTable } from "./section.ts";

const COLUMNS = [
  column("measure", "Measure"),
  column("first", "First"),
  column("latest", "Latest"),
  column("change", "Change, and what it means"),
];

interface Measure {
  readonly instrument: ReportedInstrument;
  readonly line: ReportedLine;
}

export const measuresOf = ({ instruments }: Report): readonly Measure[] =>
  instruments.flatMap((instrument) => instrument.lines.map((line) => ({ instrument, line })));

const latestDay = ({ line }: Measure): string => line.points.at(-1)?.day ?? "";

/** The lines that are kept, in their own order: of too many those go whose latest value is oldest. */
export function keptMeasures(report: Report, limits: PageLimits): readonly Measure[] {
  const all = measuresOf(report);
  const kept = new Set(
    all.toSorted((left, right) => (latestDay(left) < latestDay(right) ? 1 : -1)).slice(0, limits.measures),
  );
  return all.filter((measure) => kept.has(measure));
}

/** Every number of a questionnaire or self-test with its first and latest value; null where nothing was filled in. */
export function measureTable(report: Report, limits: PageLimits): ReportTable | null {
  const kept = keptMeasures(report, limits);
  return kept.length === 0 ? null : { columns: COLUMNS, rows: kept.map(measureRow) };
}

export function measureLines(report: Report, limits: PageLimits): readonly Sentence[] {
  const { instruments } = report;
  if (instruments.length === 0) {
    return [sentence("report.measures.none", "No questionnaire and no self-test is known.")];
  }
  const lines = [...withoutValue(instruments), ...leftOutWhole(report, limits)];
  if (!limits.tellsAll) return lines;
  const remarks = instruments.flatMap(({ lines }) =>
    lines.flatMap(({ statements }) => statements.filter(({ rule }) => rule === "progress.remark")),
  );
  const texts = [...new Set(remarks.map(({ statement }) => statement.text))];
  return [...lines, ...texts.map((text) => sentence("report.measures.remark", "{text}", { text }))];
}

/** Filled in, but for instance without the answers that its score needs: it has no row. */
function withoutValue(instruments: Report["instruments"]): readonly Sentence[] {
  const titles = instruments.flatMap(({ title, lines }) => (lines.length === 0 ? [title] : []));
  return titles.length === 0
    ? []
    : [
        sentence("report.measures.withoutValue", "Filled in, without a value that is followed: {titles}.", {
          titles: titles.join("; "),
        }),
      ];
}

/** The section stays where no row has room: what was filled in hangs on it in the FHIR document. */
const leftOutWhole = (report: Report, limits: PageLimits): readonly Sentence[] =>
  measuresOf(report).length > 0 && keptMeasures(report, limits).length === 0
    ? [sentence("report.measures.leftOut", "There was no room for the values.")]
    : [];

function measureRow({ line }: Measure): readonly Sentence[] {
  const [first] = line.points;
  const latest = line.points.at(-1);
  const isOne = line.points.length < 2;
  const dated = (point: typeof first): string => (point === undefined ? "" : `${point.value} (${point.day})`);
  return [
    cell(`${line.title}, ${scaleOf(line)}`),
    cell(isOne ? "" : dated(first)),
    cell(dated(latest)),
    isOne
      ? sentence("report.measures.one", "one value so far{noise}", { noise: noiseOfOne(line) })
      : meaningOf(line),
  ];
}

const scaleOf = ({ unit, scale }: ReportedLine): string =>
  scale === null || unit !== "points" ? unit : `${scale.least} to ${scale.most}`;

const noiseOfOne = ({ noise, unit }: ReportedLine): string =>
  noise === null
    ? ""
    : `; two may differ by ${noise.amount} ${unit} by chance${noise.verified ? "" : NOT_CHECKED}`;

/** A figure that nobody could compare with its publication is not told as found. */
const NOT_CHECKED = " (not checked)";

/** Better or worse, by how much, beyond noise or not, and what each criterion says: neither overrules the other. */
function meaningOf(line: ReportedLine): Sentence {
  const parts = [sizeOf(line), ...noiseOf(line), ...criteriaOf(line)];
  return sentence("report.measures.change", "{parts}", { parts: parts.join("; ") });
}

function sizeOf({ points, lowerIsBetter, unit }: ReportedLine): string {
  const difference = roundTo((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0), 2);
  if (difference === 0) return "the same";
  const size = `${Math.abs(difference)}${unit === "points" ? "" : ` ${unit}`}`;
  if (lowerIsBetter === null) return `${size} ${difference > 0 ? "more" : "less"}`;
  return `${size} ${difference < 0 === lowerIsBetter ? "better" : "worse"}`;
}

/** What Progress found when it held the change against the noise. */
function noiseOf({ noise, statements, unit }: ReportedLine): readonly string[] {
  const held = statements.find(({ rule }) => rule === "progress.noise");
  if (held === undefined) return [];
  const [threshold] = held.thresholds;
  if (noise === null || threshold === undefined) return ["noise not known"];
  const checked = noise.verified ? "" : NOT_CHECKED;
  return [`${threshold.met ? "more" : "less"} than the noise of ${threshold.limit} ${unit}${checked}`];
}

function criteriaOf({ statements, smallestChanges }: ReportedLine): readonly string[] {
  const held = statements
    .filter(({ rule }) => rule.startsWith("progress.criterion."))
    .flatMap(({ thresholds }) => thresholds);
  const limitOf = ({ limit, unit }: (typeof held)[number]): string =>
    unit === "percent of the baseline" ? `${limit} % of the start` : `${limit} ${unit}`;
  const reached = held.filter(({ met }) => met).map(limitOf);
  const missed = held.filter(({ met }) => !met).map(limitOf);
  if (smallestChanges.length === 0 || held.length === 0) return [];
  if (missed.length === 0) return [`reaches what matters: ${reached.join(", ")}`];
  if (reached.length === 0) return [`below what matters: ${missed.join(", ")}`];
  return [`criteria disagree: reaches ${reached.join(", ")}, not ${missed.join(", ")}`];
}
