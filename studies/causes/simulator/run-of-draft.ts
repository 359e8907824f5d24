import type { Run, SpectrumCell } from "../../../packages/core/src/runs/index.ts";
import { GRADE_STEP } from "../../../packages/core/src/runs/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { MatchedSurface } from "../../../packages/core/src/terrain/index.ts";
import { type Calendar, dayAt, momentOn } from "./calendar.ts";
import type { RunDraft, WayKind } from "./draft-runs.ts";
import type { Habits } from "./habits.ts";

/** Minutes after midnight at which this runner sets out. */
export const startMinutes = ({ startsInTheMorning }: Habits): number =>
  startsInTheMorning ? 7 * 60 : 18 * 60;

/** Cadence rises so slowly with speed. */
const CADENCE_POWER = 0.12;
const SHORTEST_WITH_HALVES_S = 20 * 60;
const SPEED_ON: Readonly<Record<WayKind, number>> = {
  road: 1,
  park: 0.99,
  trail: 0.9,
  stadium: 1.02,
  treadmill: 1,
};
const WORD_OF_WATCH: Readonly<Record<WayKind, string>> = {
  road: "street",
  park: "street",
  trail: "trail",
  stadium: "track",
  treadmill: "treadmill",
};
/** Changes of the ground in a kilometre. */
const CHANGES_PER_KM: Readonly<Record<WayKind, number>> = {
  road: 0.5,
  park: 1.5,
  trail: 1.8,
  stadium: 0.3,
  treadmill: 0,
};

/** A run with all that the best of watches and maps would know of it. */
export function runOfDraft(
  draft: RunDraft,
  shoeId: string,
  { calendar, habits }: { readonly calendar: Calendar; readonly habits: Habits },
  random: Random,
): Run {
  const day = dayAt(calendar, draft.at);
  const speedMPerS = habits.easySpeedMPerS * SPEED_ON[draft.way] * Math.exp(0.035 * random.normal());
  const cadenceTimes = Math.exp(0.014 * random.normal()) * (draft.way === "trail" ? 0.985 : 1);
  const cells = spectrumOf(draft, { speedMPerS, cadenceTimes, habits }, random);
  const distanceM = sumOf(cells, ({ metres }) => metres);
  const movingS = sumOf(cells, ({ seconds }) => seconds);
  const isLongEnough = movingS >= SHORTEST_WITH_HALVES_S;
  // A session of fast running begins with an easy part; a long run tires.
  const start = habits.startSpeedRatio - (draft.isFast ? 0.05 : 0) + 0.035 * random.normal();
  const tired = Math.max(0, distanceM / habits.usualDistanceM - 1);
  const late = 0.995 - 0.008 * tired + 0.014 * random.normal();
  const climbOf = (sign: number): number =>
    sumOf(cells, ({ gradeStep, metres }) => Math.max(0, sign * (gradeStep ?? 0) * GRADE_STEP * metres));
  return {
    id: `run-${day}`,
    startedAt: momentOn(day, startMinutes(habits)),
    day,
    sport: "running",
    subSport: WORD_OF_WATCH[draft.way],
    ground: null,
    shoeId,
    distanceM,
    movingS,
    ascentM: climbOf(1),
    descentM: climbOf(-1),
    avgHeartRateBpm: null,
    avgCadenceSpm: (60 * sumOf(cells, ({ steps }) => steps ?? 0)) / movingS,
    startSpeedMPerS: isLongEnough ? start * (distanceM / movingS) : null,
    startHeartRateBpm: null,
    startSpeedRatio: isLongEnough ? start : null,
    lateCadenceRatio: isLongEnough ? late : null,
    spectrum: cells,
    surface: surfaceOf(draft, distanceM, random),
    dirtDistanceM: null,
    effort: null,
  };
}

function spectrumOf(
  { way, distanceM, isFast }: RunDraft,
  about: { readonly speedMPerS: number; readonly cadenceTimes: number; readonly habits: Habits },
  random: Random,
): readonly SpectrumCell[] {
  const { speedMPerS, cadenceTimes, habits } = about;
  const usualDown = way === "trail" ? habits.downhill.trail : habits.downhill.road;
  const isLevel = way === "stadium" || way === "treadmill";
  const down = Math.min(0.4, usualDown * Math.exp(0.4 * random.normal())) * (isLevel ? 0 : 1);
  const strides = random.chance(0.3) ? 0.02 + 0.06 * random.uniform() : 0;
  const planned = 0.15 + 0.3 * random.uniform();
  const fast = isFast ? planned : strides;
  const fastTimes = 1.28 + 0.12 * random.uniform();
  const level = 1 - 2 * down - fast;
  const cell = (share: number, gradeStep: number | null, times: number): SpectrumCell => {
    const metres = share * distanceM;
    const seconds = metres / (speedMPerS * times);
    const ratio = (speedMPerS * times) / habits.easySpeedMPerS;
    const cadenceSpm = habits.easyCadenceSpm * cadenceTimes * ratio ** CADENCE_POWER;
    return { gradeStep, seconds, metres, steps: (cadenceSpm * seconds) / 60 };
  };
  // Nobody knows the tilt of a belt.
  const flat = way === "treadmill" ? null : 0;
  return [
    cell(down, way === "trail" ? -4 : -2, 1.08),
    cell(0.15 * level, flat === null ? null : -1, 1.02),
    cell(0.7 * level, flat, 1),
    cell(0.15 * level, flat === null ? null : 1, 0.96),
    cell(down, way === "trail" ? 4 : 2, 0.85),
    cell(fast, flat, fastTimes),
  ].filter(({ metres }) => metres > 0);
}

function surfaceOf({ way }: RunDraft, distanceM: number, random: Random): MatchedSurface | null {
  const mainShare = 0.55 + 0.4 * random.uniform();
  const softOfTrail = 0.45 + 0.5 * random.uniform();
  const perKm = CHANGES_PER_KM[way] * Math.exp(0.5 * random.normal());
  if (way === "treadmill") return null;
  const rest = 1 - mainShare;
  const shares = {
    road: { "paved-hard": mainShare, compact: rest },
    park: { compact: mainShare, "paved-hard": rest },
    trail: { soft: mainShare * softOfTrail, compact: mainShare * (1 - softOfTrail), "paved-hard": rest },
    stadium: { track: mainShare, "paved-hard": rest },
  }[way];
  const metres = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share * distanceM]));
  return {
    metres,
    changes: Math.round((perKm * distanceM) / 1000),
    longestUniformM: mainShare * distanceM * 0.6,
    confidence: 0.85,
    correctedM: 0,
  };
}

const sumOf = (cells: readonly SpectrumCell[], of: (cell: SpectrumCell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);
