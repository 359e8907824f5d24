import type { Place } from "./track-places.ts";

/** Where nothing is known of a point. */
export const UNKNOWN_LOOK = "unknown";

/** One way of colouring a track: what its looks mean, and which one each point of the series has. */
export interface TrackColouring {
  readonly id: "slope" | "strength" | "ground";
  /** In the order of the legend; those that don't occur among them. */
  readonly looks: readonly { readonly id: string; readonly words: string }[];
  readonly lookOf: readonly string[];
}

/** Where slopes begin to be drawn as such and as steep, metres of height per 100 m: for the drawing only. */
const SLOPE_FROM = 2;
const STEEP_FROM = 8;
export const SLOPE_LOOKS = ["down-steep", "down", "level", "up", "up-steep"] as const;
export type SlopeLook = (typeof SLOPE_LOOKS)[number];

export function slopeLook(gradePercent: number): SlopeLook {
  if (Math.abs(gradePercent) < SLOPE_FROM) return "level";
  if (gradePercent < 0) return gradePercent <= -STEEP_FROM ? "down-steep" : "down";
  return gradePercent >= STEEP_FROM ? "up-steep" : "up";
}

/** How strong a step must be against a usual one to be drawn the next wider: for the drawing only. */
const USUAL_FROM = 0.9;
const STRONGER_FROM = 1.1;
const STRONGEST_FROM = 1.3;
export const STRENGTH_LOOKS = ["gentler", "usual", "stronger", "strongest"] as const;
export type StrengthLook = (typeof STRENGTH_LOOKS)[number];

export function strengthLook(timesUsual: number): StrengthLook {
  if (timesUsual < USUAL_FROM) return "gentler";
  if (timesUsual < STRONGER_FROM) return "usual";
  return timesUsual < STRONGEST_FROM ? "stronger" : "strongest";
}

export interface GroundStretch<Surface extends string> {
  /** From here on, up to and without there, metres from the start. */
  readonly fromM: number;
  readonly toM: number;
  readonly surface: Surface;
}

/** The ground under each point of the series; null where no stretch holds it. */
export const groundAt = <Surface extends string>(
  distanceM: readonly (number | null)[],
  stretches: readonly GroundStretch<Surface>[],
): readonly (Surface | null)[] =>
  distanceM.map((metres) =>
    metres === null
      ? null
      : (stretches.findLast(({ fromM, toM }) => fromM <= metres && metres <= toM)?.surface ?? null),
  );

/** SVG paths of the pieces of each look. The way between two points looks as the later one does. */
export function pathsByLook(
  places: readonly (Place | null)[],
  lookOf: readonly string[],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  let before: { readonly place: Place; readonly look: string | null } | null = null;
  places.forEach((place, index) => {
    if (place === null) {
      before = null;
      return;
    }
    const look = lookOf[index] ?? UNKNOWN_LOOK;
    if (before !== null) {
      const start = before.look === look ? "" : `M${pointOf(before.place)}`;
      paths.set(look, `${paths.get(look) ?? ""}${start}L${pointOf(place)}`);
    }
    before = { place, look: before === null ? null : look };
  });
  return paths;
}

/** How many metres have each look. Where the distance goes back or is not known nothing is counted. */
export function metresByLook(
  distanceM: readonly (number | null)[],
  lookOf: readonly string[],
): ReadonlyMap<string, number> {
  const metres = new Map<string, number>();
  let before: number | null = null;
  distanceM.forEach((here, index) => {
    if (here === null) return;
    const look = lookOf[index] ?? UNKNOWN_LOOK;
    if (before !== null && here > before) metres.set(look, (metres.get(look) ?? 0) + here - before);
    before = here;
  });
  return metres;
}

const pointOf = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
