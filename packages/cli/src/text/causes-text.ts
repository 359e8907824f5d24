import type {
  CauseBasis,
  CauseFinding,
  Causes,
  ComparedOccasion,
  ComparedSeason,
} from "@backstride/core/causes";
import { explanationText } from "./explanation-text.ts";
import { factorRows } from "./factor-rows.ts";
import { wrapped } from "./wrapped.ts";

const BASES: Readonly<Record<CauseBasis, string>> = {
  "from-diary": "from your diary",
  "published-and-present": "published effect, and there of late",
  "present-effect-unknown": "there of late, effect unknown",
  "not-seen": "not seen of late",
  "not-known": "not known yet",
};

/** The answer, the causes ranked and opened one by one, what would tell more, and every flare: in the screen's order. */
export const causesText = (causes: Causes): string =>
  [
    ...answerLines(causes),
    "",
    `Ranked (flares without it: of the last year, if it is a cause; middle, 90 % interval; from ${causes.personal.flaresNeeded} flares on)`,
    ...causes.findings.flatMap(rankLines),
    ...groupLines(causes.groups, "  "),
    ...causes.findings.flatMap((finding) => causeLines(finding, causes.groups)),
    ...(causes.nextQuestion === null
      ? []
      : ["", "What would tell the most", `  ${causes.nextQuestion.statement.text}`]),
    ...seasonsLines(causes),
  ].join("\n");

const answerLines = ({ findings, personal }: Causes): readonly string[] => [
  "Why",
  ...findings
    .filter(({ basis }) => basis === "from-diary")
    .map(({ title, statement }) => `  ${title.text}: ${statement.text}`),
  `  ${personal.statement.text}`,
  ...wrapped(personal.priorsFrom.statement.text, "  "),
  "  What goes before a flare need not be what caused it. Nothing here is a diagnosis or says that you may run.",
];

const rankLines = (finding: CauseFinding, index: number): readonly string[] => [
  `  ${index + 1}. ${finding.title.text}`,
  `     ${BASES[finding.basis]}${withoutIt(finding)}`,
];

function withoutIt({ flaresWithout: share }: CauseFinding): string {
  if (share.kind === "unavailable") return share.reason === "notAnalysed" ? "" : `. ${share.detail}`;
  const { middle, low, high, knownFlares } = share;
  if (high === 0) return `; flares without it: none of ${knownFlares}`;
  return `; flares without it: ${flares(middle)} (${flares(low)} to ${flares(high)}) of ${knownFlares}`;
}

const flares = (count: number): string => count.toFixed(1);

const groupLines = (groups: Causes["groups"], indent: string): readonly string[] =>
  groups.map(({ statement }) => `${indent}! ${statement.text}`);

function causeLines(finding: CauseFinding, groups: Causes["groups"]): readonly string[] {
  const {
    id,
    title,
    basis,
    statement,
    speaksFor,
    speaksAgainst,
    speaksNeither,
    missing,
    evidence,
    grade,
    factors,
  } = finding;
  const concerned = groups.filter((group) => factors.some((factor) => group.factors.includes(factor.id)));
  return [
    "",
    `  ${id} ${title.text}: ${BASES[basis]} (evidence: ${grade})`,
    `    ${statement.text}`,
    `    ${evidence.text}`,
    ...speaksFor.map((seen) => `    + ${explanationText(seen)}`),
    ...speaksAgainst.map((seen) => `    - ${explanationText(seen)}`),
    ...speaksNeither.map((seen) => `    = ${explanationText(seen)}`),
    ...missing.map((what) => `    ? ${what.text}`),
    ...groupLines(concerned, "    "),
    ...factorRows(factors).map((row) => `    ${row}`),
  ];
}

function seasonsLines({ seasons, findings, personal }: Causes): readonly string[] {
  if (seasons.length === 0) {
    const lately = personal.flares === 0 ? "" : " of the last year";
    return ["", "Flares", `  None${lately} that can be compared with other runs or days.`];
  }
  const titles = new Map(findings.flatMap(({ factors }) => factors.map(({ id, title }) => [id, title])));
  return ["", "Flares, and what was there", ...seasons.flatMap((season) => seasonLines(season, titles))];
}

function seasonLines(season: ComparedSeason, titles: ReadonlyMap<string, string>): readonly string[] {
  const { kind, startsOn, endsOn, others } = season;
  const [came, compared] =
    kind === "run" ? ["after runs", "other runs"] : ["without a run", "other days without one"];
  return [
    `  ${startsOn} to ${endsOn}: flares ${came}: ${season.flares.length}, held against ${compared}: ${others.length}`,
    ...season.flares.flatMap((flare) => flareLines(flare, titles)),
  ];
}

function flareLines(flare: ComparedOccasion, titles: ReadonlyMap<string, string>): readonly string[] {
  const { day, runId, pain, levelBefore, exposedTo, notKnown } = flare;
  const there = exposedTo.map((id) => titles.get(id) ?? id).join("; ");
  const unknown = notKnown.length === 0 ? "" : ` (not known: ${notKnown.length})`;
  return [
    `    ${day} ${runId ?? "no run"}: ${pain} of 10, from ${levelBefore}`,
    ...wrapped(`${there === "" ? "nothing that is counted" : there}${unknown}`, "      "),
  ];
}
