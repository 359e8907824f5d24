/**
 * What the foot meets. `paved-hard`: asphalt, concrete, setts. `compact`: gravel and firm earth. `soft`: grass, sand, wood
 * chips, mud. `track`: the synthetic ring of a stadium. `treadmill`: a belt; never from a map. `unknown` counts
 * for none of the others: a share of known ground would otherwise be made of guesses.
 */
export const SURFACE_CLASSES = ["paved-hard", "compact", "soft", "track", "treadmill", "unknown"] as const;
export type SurfaceClass = (typeof SURFACE_CLASSES)[number];

/** The way of one run by what it went over, as a map tells it. */
export interface MatchedSurface {
  /** Metres on each class; a class that is not there has none. `unknown` is what no way of the map explains. */
  readonly metres: Readonly<Partial<Record<SurfaceClass, number>>>;
  /** How often the class changed along the way; stretches of unknown ground between two of one class are no change. */
  readonly changes: number;
  /** The longest stretch on one known class, metres. */
  readonly longestUniformM: number;
  /** How sure the classes are on the average of the known metres, 0 to 1. */
  readonly confidence: number;
  /** Metres whose class is the runner's own word. */
  readonly correctedM: number;
}
