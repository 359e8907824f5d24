import type { MatchedStretch } from "./matched-stretch.ts";
import type { MatchedSurface, SurfaceClass } from "./surface.ts";

/**
 * A shorter stretch is the crossing of a road or a slip of the match: it counts with its metres, but neither as a change
 * nor as the end of a uniform stretch (backstride-surface-classes).
 */
const LEAST_STRETCH_M = 30;

interface Part {
  readonly surface: SurfaceClass;
  lengthM: number;
}

/**
 * The stretches of one run, in order, added up. `corrections` are the runner's own words for ways of the map, by id: such
 * a word takes the place of the map's with confidence 1, and its metres count into `correctedM`. Unknown ground between
 * two stretches of one class is no change, but it ends a uniform stretch. Confidence is 0 where nothing is known.
 */
export function surfaceOfStretches(
  stretches: readonly MatchedStretch[],
  corrections: ReadonlyMap<number, SurfaceClass>,
): MatchedSurface {
  const metres: Partial<Record<SurfaceClass, number>> = {};
  const parts: Part[] = [];
  const known = { metres: 0, weighted: 0, corrected: 0 };
  for (const stretch of stretches) {
    const lengthM = stretch.toM - stretch.fromM;
    if (!(lengthM > 0)) continue;
    const corrected = stretch.wayId === null ? undefined : corrections.get(stretch.wayId);
    const surface = corrected ?? stretch.surface;
    metres[surface] = (metres[surface] ?? 0) + lengthM;
    if (corrected !== undefined) known.corrected += lengthM;
    if (surface !== "unknown") {
      known.metres += lengthM;
      known.weighted += lengthM * (corrected === undefined ? stretch.confidence : 1);
    }
    addPart(parts, { surface, lengthM });
  }
  return {
    metres,
    ...uniformityOf(parts),
    confidence: known.metres === 0 ? 0 : Math.min(1, known.weighted / known.metres),
    correctedM: known.corrected,
  };
}

function uniformityOf(parts: readonly Part[]): Pick<MatchedSurface, "changes" | "longestUniformM"> {
  const lasting: Part[] = [];
  for (const part of parts) if (part.lengthM >= LEAST_STRETCH_M) addPart(lasting, part);
  const classes = lasting.map(({ surface }) => surface).filter((surface) => surface !== "unknown");
  const knownLengthsM = [...lasting, ...parts].map((part) => (part.surface === "unknown" ? 0 : part.lengthM));
  return {
    changes: classes.filter((surface, at) => at > 0 && surface !== classes[at - 1]).length,
    longestUniformM: knownLengthsM.reduce((longest, lengthM) => Math.max(longest, lengthM), 0),
  };
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.surface === part.surface) last.lengthM += part.lengthM;
  else parts.push({ ...part });
}
