import { type Explanation, type Fact, sentence } from "../results/index.ts";
import { roundTo } from "../units/index.ts";
import type { ExplainedBackLoad, LoadBasis, LoadFactors } from "./load-of-run.ts";
import type { UsualRunning } from "./usual-running.ts";

type Explained = Omit<ExplainedBackLoad, "why">;

const SOURCES = [
  "backstride-back-load",
  "miner-cumulative-damage",
  "gottschall-2005",
  "telhan-2010",
  "waite-2021",
  "kong-2009",
  "garbutt-1990",
];
const SOURCES_OF_TOLD_STEPS = ["backstride-steps-from-speed", "lieberman-2015"];

/** A factor that changes the load by less than this is not named (a choice of this project). */
const NAMED_FROM = 0.1;

/** What a run's load says, and what it was made from. */
export function explainBackLoad(load: Explained, usual: UsualRunning): Explanation {
  const { index, band, factors, byExponent } = load;
  return {
    rule: "back-load",
    version: "back-load/1",
    statement: sentence(
      `load.back.${highestFactor(factors)}`,
      `This run loaded the back like {index} % of an hour of your usual running on the level; between {low} and {high} %, as far as measurements reach. ${HIGH_BECAUSE[highestFactor(factors)]}`,
      { index: Math.round(index.value), low: Math.round(band.low), high: Math.round(band.high) },
    ),
    facts: [
      { label: "Steps", value: Math.round(load.steps.middle), unit: "steps" },
      { label: "Steps against those of the usual hour", value: roundTo(factors.steps, 2), unit: "times" },
      { label: "What the speed makes of it", value: roundTo(factors.speed, 2), unit: "times" },
      { label: "What the slopes make of it", value: roundTo(factors.grade, 2), unit: "times" },
      {
        label: "Usual speed",
        value: usual.speedMPerS.kind === "computed" ? roundTo(usual.speedMPerS.value, 2) : null,
        unit: "m/s",
      },
      ...byExponent.map(
        (each): Fact => ({
          label: `With the exponent ${each.exponent}`,
          value: Math.round(each.index),
          unit: "%",
        }),
      ),
      ...basisFacts(load.basis),
    ],
    thresholds: [],
    sources: load.basis.steps === "cadence" ? SOURCES : [...SOURCES, ...SOURCES_OF_TOLD_STEPS],
    grade: "very-low",
  };
}

const HIGH_BECAUSE = {
  length: "It was mostly its length that counted.",
  speed: "Beside its length its speed counted most.",
  grade: "Beside its length its descents counted most.",
} as const;

function highestFactor({ speed, grade }: LoadFactors): keyof typeof HIGH_BECAUSE {
  if (speed < 1 + NAMED_FROM && grade < 1 + NAMED_FROM) return "length";
  return speed >= grade ? "speed" : "grade";
}

const STEPS_IN_WORDS: Readonly<Record<LoadBasis["steps"], string>> = {
  cadence: "counted",
  "own-usual-cadence": "from your own usual cadence",
  "speed-and-height": "from speed and height",
};
const COURSE_IN_WORDS: Readonly<Record<LoadBasis["course"], string>> = {
  records: "stretch by stretch",
  totals: "the mean of the whole run",
};

const basisFacts = (basis: LoadBasis): readonly Fact[] => [
  { label: "Where the steps come from", value: STEPS_IN_WORDS[basis.steps] },
  { label: "Where the speed comes from", value: COURSE_IN_WORDS[basis.course] },
  { label: "Share of the time whose slope is known", value: roundTo(100 * basis.gradedShare, 0), unit: "%" },
];
