import type { MatchedSurface, SurfaceClass } from "../terrain/index.ts";
import { type Ground, groundOf } from "./ground.ts";
import type { Run } from "./run.ts";

/** Who told what a run went over, the one believed most first. */
export type SurfaceSource = "runner" | "map" | "account" | "watch" | "usual-ground" | "nothing";

/** What one run went over. */
export interface SurfaceOfRun {
  /** Shares of the way, 0 to 1 and 1 together; `unknown` is one of them, and a class that is not there has none. */
  readonly shares: Readonly<Partial<Record<SurfaceClass, number>>>;
  readonly from: SurfaceSource;
  /** How far the shares can be believed, 0 to 1 (backstride-surface-classes). */
  readonly confidence: number;
  /** Changes of the class per kilometre of known way; null where only the whole is known. */
  readonly changesPerKm: number | null;
  /** The longest stretch on one class, metres; null where only the whole is known. */
  readonly longestUniformM: number | null;
}

type Shares = SurfaceOfRun["shares"];

/** A map that knows less of the way than this does not speak for the whole of it. */
const LEAST_SHARE_KNOWN = 0.5;
/** How far each is believed (backstride-surface-classes): an order, not a measurement. */
const CONFIDENCE_OF_ACCOUNT = 0.5;
const CONFIDENCE_OF_USUAL = 0.3;

/**
 * A word for the whole of a run. Trails have stretches of asphalt and of mud, and cross-country has paths: what part is
 * not known, so that two fifths are left open (backstride-surface-classes). "mixed" tells no class.
 */
const SHARES_OF_GROUND: Readonly<Record<Ground, Shares>> = {
  road: { "paved-hard": 1 },
  track: { track: 1 },
  treadmill: { treadmill: 1 },
  trail: { compact: 0.6, unknown: 0.4 },
  "cross-country": { soft: 0.6, unknown: 0.4 },
  mixed: { unknown: 1 },
};
const CONFIDENCE_OF_RUNNER: Readonly<Record<Ground, number>> = {
  road: 1,
  track: 1,
  treadmill: 1,
  trail: 0.6,
  "cross-country": 0.6,
  mixed: 0,
};
/** The sub-sport is a button that is pressed once and then forgotten, but nobody chooses the treadmill out of doors. */
const CONFIDENCE_OF_WATCH: Readonly<Record<Ground, number>> = {
  treadmill: 0.95,
  track: 0.8,
  road: 0.5,
  trail: 0.3,
  "cross-country": 0.3,
  mixed: 0,
};

/**
 * What the run went over: by the runner's own word for the whole of it; by the map, where at least half of the way is
 * known; by the account's metres off the pavement; by the watch's sub-sport; else by the ground that the runner usually
 * runs on (null where none is given), which `from` says. A belt under the watch's own word beats a map. The runner's
 * "mixed" tells no class and leaves the word to the next one that does.
 */
export function surfaceOfRun(
  run: Pick<Run, "ground" | "subSport" | "surface" | "dirtDistanceM" | "distanceM">,
  usualGround: Ground | null,
): SurfaceOfRun {
  if (run.ground !== null && run.ground !== "mixed") {
    return ofGround(run.ground, run, { from: "runner", confidence: CONFIDENCE_OF_RUNNER[run.ground] });
  }
  const byWatch = groundOf({ ground: null, subSport: run.subSport });
  const watch = byWatch && { from: "watch" as const, confidence: CONFIDENCE_OF_WATCH[byWatch] };
  if (byWatch === "treadmill" && watch) return ofGround(byWatch, run, watch);
  const told = byMap(run.surface, run.distanceM) ?? byAccount(run);
  if (told !== null) return told;
  if (byWatch !== null && watch) return ofGround(byWatch, run, watch);
  if (run.ground === "mixed") return ofGround("mixed", run, { from: "runner", confidence: 0 });
  if (usualGround !== null) {
    const confidence = usualGround === "mixed" ? 0 : CONFIDENCE_OF_USUAL;
    return ofGround(usualGround, run, { from: "usual-ground", confidence });
  }
  return ofGround("mixed", run, { from: "nothing", confidence: 0 });
}

/** A stadium or a belt is one class from start to end; a road may have its stretch of park, which nobody told. */
function ofGround(
  ground: Ground,
  { distanceM }: Pick<Run, "distanceM">,
  told: Pick<SurfaceOfRun, "from" | "confidence">,
): SurfaceOfRun {
  const isUniform = (ground === "track" || ground === "treadmill") && told.from !== "usual-ground";
  return {
    shares: SHARES_OF_GROUND[ground],
    ...told,
    changesPerKm: isUniform ? 0 : null,
    longestUniformM: isUniform ? distanceM : null,
  };
}

/** What of the run's distance the matched way does not reach, as after a loss of positions, is unknown too. */
function byMap(surface: MatchedSurface | null, distanceM: number | null): SurfaceOfRun | null {
  if (surface === null) return null;
  const classes = Object.entries(surface.metres) as [SurfaceClass, number][];
  const matchedM = classes.reduce((sum, [, metres]) => sum + metres, 0);
  const knownM = matchedM - (surface.metres.unknown ?? 0);
  const wholeM = Math.max(matchedM, distanceM ?? 0);
  if (wholeM === 0 || knownM < LEAST_SHARE_KNOWN * wholeM) return null;
  const shares: Partial<Record<SurfaceClass, number>> = {};
  for (const [name, metres] of classes) if (metres > 0) shares[name] = metres / wholeM;
  if (wholeM > knownM) shares.unknown = (wholeM - knownM) / wholeM;
  return {
    shares,
    from: "map",
    confidence: surface.confidence,
    changesPerKm: (1000 * surface.changes) / knownM,
    longestUniformM: surface.longestUniformM,
  };
}

/** Accounts write a zero also for runs whose ground they never looked at, so that a zero tells nothing. */
function byAccount({
  dirtDistanceM,
  distanceM,
}: Pick<Run, "dirtDistanceM" | "distanceM">): SurfaceOfRun | null {
  if (dirtDistanceM === null || distanceM === null || !(dirtDistanceM > 0) || !(distanceM > 0)) return null;
  const compact = Math.min(1, dirtDistanceM / distanceM);
  return {
    shares: compact === 1 ? { compact } : { compact, "paved-hard": 1 - compact },
    from: "account",
    confidence: CONFIDENCE_OF_ACCOUNT,
    changesPerKm: null,
    longestUniformM: null,
  };
}
