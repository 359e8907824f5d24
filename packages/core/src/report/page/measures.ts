import { psfsSittingSchema } from "../../progress/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";
import type { Report, ReportedInstrument, ReportedLine } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { cell, column, type ReportTable } from "./section.ts";
import { clipped } from "./words.ts";

const COLUMNS = [
  column("measure", "Measure"),
  column("first", "First"),
  column("latest", "Latest"),
  column("change", "Change"),
];

interface Measure {
  readonly instrument: ReportedInstrument;
  readonly line: ReportedLine;
}

export const measuresOf = ({ instruments }: Report): readonly Measure[] =>
  instruments.flatMap((instrument) => instrument.lines.map((line) => ({ instrument, line })));

const latestDay = ({ line }: Measure): string => line.points.at(-1)?.day ?? "";
const isSelfTest = ({ instrument }: Measure): boolean => instrument.kind === "self-test";

/** What the runner says of pain and everyday life before what was measured at home; of each, the latest first. */
function byWeight(left: Measure, right: Measure): number {
  if (isSelfTest(left) !== isSelfTest(right)) return isSelfTest(left) ? 1 : -1;
  const [before, after] = [latestDay(left), latestDay(right)];
  return before === after ? 0 : before < after ? 1 : -1;
}

/** The lines that are kept, in their own order: of too many self-tests go first, and those whose latest value is oldest. */
export function keptMeasures(report: Report, limits: PageLimits): readonly Measure[] {
  const all = measuresOf(report);
  const kept = new Set(all.toSorted(byWeight).slice(0, limits.measures));
  return all.filter((measure) => kept.has(measure));
}

/** Every number of a questionnaire or self-test with its first and latest value; null where nothing was filled in. */
export function measureTable(report: Report, limits: PageLimits): ReportTable | null {
  const kept = keptMeasures(report, limits);
  return kept.length === 0
    ? null
    : { columns: COLUMNS, rows: kept.map((measure) => measureRow(measure, limits)) };
}

export function measureLines(report: Report, limits: PageLimits): readonly Sentence[] {
  const { instruments } = report;
  if (instruments.length === 0) {
    return [sentence("report.measures.none", "No questionnaire and no self-test is known.")];
  }
  const lines = [
    ...activityLines(report, limits),
    ...withoutValue(instruments),
    ...leftOutWhole(report, limits),
  ];
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

/** What a clinician knows a line by whose own title is made for the runner; any other goes by its title. */
const CLINICAL_NAMES: Readonly<Record<string, string>> = {
  "nprs-average": "NPRS, average of seven days",
  "nprs-worst": "NPRS, worst of seven days",
  "psfs-mean": "PSFS, mean of the activities",
  rmdq: "RMDQ, disability",
  "ostrc-o2": "OSTRC-O2, back problem",
  "ostrc-h2": "OSTRC-H2, any problem",
};

function measureRow({ line }: Measure, { explainsChanges }: PageLimits): readonly Sentence[] {
  const [first] = line.points;
  const latest = line.points.at(-1);
  const isOne = line.points.length < 2;
  const dated = (point: typeof first): string => (point === undefined ? "" : `${point.value} (${point.day})`);
  return [
    cell(`${CLINICAL_NAMES[line.id] ?? line.title}, ${scaleOf(line)}`),
    cell(isOne ? "" : dated(first)),
    cell(dated(latest)),
    isOne
      ? sentence("report.measures.one", "one value so far{noise}", {
          noise: explainsChanges ? noiseOfOne(line) : "",
        })
      : meaningOf(line, explainsChanges),
  ];
}

/** The range and which end of it is good: a score alone does not say so. */
function scaleOf({ unit, scale, lowerIsBetter }: ReportedLine): string {
  if (scale === null || unit !== "points") return unit;
  const range = `${scale.least} to ${scale.most}`;
  return lowerIsBetter === null ? range : `${range}, ${lowerIsBetter ? scale.least : scale.most} best`;
}

const noiseOfOne = ({ noise, unit }: ReportedLine): string =>
  noise === null
    ? ""
    : `; two may differ by ${noise.amount} ${unit} by chance${noise.verified ? "" : NOT_CHECKED}`;

/** A figure that nobody could compare with its publication is not told as found. */
const NOT_CHECKED = " (not checked)";

/**
 * Better or worse, by how much, beyond noise or not, and what each criterion says: neither overrules the other. They are
 * smallest improvements, and tell nothing of how much worse matters.
 */
function meaningOf(line: ReportedLine, isFull: boolean): Sentence {
  const criteria = changeOf(line).isWorse ? [] : criteriaOf(line, isFull);
  const parts = [sizeOf(line), ...noiseOf(line, isFull), ...criteria];
  return sentence("report.measures.change", "{parts}", { parts: parts.join("; ") });
}

/** The latest value against the first. */
function changeOf({ points, lowerIsBetter }: Pick<ReportedLine, "points" | "lowerIsBetter">) {
  const difference = roundTo((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0), 2);
  const isWorse = lowerIsBetter !== null && (lowerIsBetter ? difference > 0 : difference < 0);
  return { difference, isWorse };
}

function sizeOf(line: ReportedLine): string {
  const { difference, isWorse } = changeOf(line);
  if (difference === 0) return "the same";
  const size = `${Math.abs(difference)}${line.unit === "points" ? "" : ` ${line.unit}`}`;
  if (line.lowerIsBetter === null) return `${size} ${difference > 0 ? "more" : "less"}`;
  return `${size} ${isWorse ? "worse" : "better"}`;
}

/** What Progress found when it held the change against the noise. */
function noiseOf({ noise, statements, unit }: ReportedLine, isFull: boolean): readonly string[] {
  const held = statements.find(({ rule }) => rule === "progress.noise");
  if (held === undefined) return [];
  const [threshold] = held.thresholds;
  if (noise === null || threshold === undefined) return isFull ? ["measurement error not known"] : [];
  const size = `${threshold.limit} ${unit}${noise.verified ? "" : NOT_CHECKED}`;
  return [`${threshold.met ? "beyond" : "within"} the ${isFull ? "measurement " : ""}error of ${size}`];
}

function criteriaOf({ statements, smallestChanges }: ReportedLine, isFull: boolean): readonly string[] {
  const held = statements
    .filter(({ rule }) => rule.startsWith("progress.criterion."))
    .flatMap(({ thresholds }) => thresholds);
  const limitOf = ({ limit, unit }: (typeof held)[number]): string =>
    unit === "percent of the baseline" ? `${limit} %${isFull ? " of the start" : ""}` : `${limit} ${unit}`;
  const reached = held.filter(({ met }) => met).map(limitOf);
  const missed = held.filter(({ met }) => !met).map(limitOf);
  if (smallestChanges.length === 0 || held.length === 0) return [];
  if (missed.length === 0) return [`reaches what matters: ${reached.join(", ")}`];
  if (reached.length === 0) return [`below what matters: ${missed.join(", ")}`];
  const disagreement = `reaches ${reached.join(", ")}, not ${missed.join(", ")}`;
  return [isFull ? `criteria disagree: ${disagreement}` : disagreement];
}

const LONGEST_ACTIVITY = 50;

/** The activities that the runner named, with the score of the last sitting: the mean says nothing of what it is about. */
const activityLines = ({ instruments }: Report, { namesActivities }: PageLimits): readonly Sentence[] => {
  const rated = activitiesOf(instruments);
  return rated.length === 0 || !namesActivities
    ? []
    : [
        sentence("report.measures.activities", "Activities of the PSFS, latest score: {activities}.", {
          activities: rated
            .map(({ activity, score }) => `"${clipped(activity, LONGEST_ACTIVITY)}" ${score ?? "not rated"}`)
            .join(", "),
        }),
      ];
};

interface RatedActivity {
  readonly activity: string;
  readonly score: number | null;
}

/** Those of the latest sitting. */
export function activitiesOf(instruments: Report["instruments"]): readonly RatedActivity[] {
  const latest = instruments.find(({ instrumentId }) => instrumentId === "psfs")?.sittings.at(-1);
  const read = psfsSittingSchema.safeParse(latest?.answers);
  return read.success ? read.data.activities : [];
}
