import {
  BARE_GROUND,
  HIGHWAY_VALUES,
  PAVEMENTS,
  SURFACE_VALUES,
  type TaggedSurface,
  TRACKTYPE_VALUES,
} from "./surface-values.ts";

type Tags = Readonly<Record<string, string>>;

/** Sports of a `leisure=track` that people run on; one without a sport may be one. */
const SPORTS_ON_FOOT: ReadonlySet<string> = new Set(["running", "athletics", "walking", "multi"]);
const CONFIDENCE_OF_PAVEMENT = 0.95;
const CONFIDENCE_OF_STADIUM = 0.85;
const CONFIDENCE_OF_UNNAMED_TRACK = 0.5;
/** Of a way with several values, which don't say where each of them begins. */
const CONFIDENCE_OF_SEVERAL = 0.4;

/**
 * What the tags of an OpenStreetMap way tell of the ground (backstride-surface-classes): `surface`, then `tracktype`, then
 * what ways of its `highway` mostly are. Null for what nobody runs along: motorways, what is being built or planned, ways
 * closed to people on foot, the inside of buildings, and everything that is neither a highway nor the track of a sports
 * ground. A pitch, a park or a beach is an area: its outline is not where one runs.
 */
export function surfaceOfTags(tags: Tags): TaggedSurface | null {
  if (tags["foot"] === "no" || tags["motorroad"] === "yes" || tags["indoor"] === "yes") return null;
  if (tags["highway"] === undefined) return tags["leisure"] === "track" ? ofSportsTrack(tags) : null;
  const usual = HIGHWAY_VALUES.get(tags["highway"]);
  if (usual === undefined) return null;
  const isPavement = PAVEMENTS.has(tags["footway"] ?? "");
  return ofSurface(tags) ?? (isPavement ? { ...usual, confidence: CONFIDENCE_OF_PAVEMENT } : usual);
}

function ofSurface(tags: Tags): TaggedSurface | null {
  const values = valuesIn(tags["surface"]);
  const byGrade = TRACKTYPE_VALUES.get(tags["tracktype"] ?? "") ?? null;
  const known = values.flatMap((value) => SURFACE_VALUES.get(value) ?? []);
  const [first] = known;
  if (first === undefined) return byGrade;
  if (known.some(({ surface }) => surface !== first.surface)) {
    return { surface: first.surface, confidence: CONFIDENCE_OF_SEVERAL };
  }
  return byGrade?.surface === "soft" && values.every((value) => BARE_GROUND.has(value)) ? byGrade : first;
}

function ofSportsTrack(tags: Tags): TaggedSurface | null {
  const sports = valuesIn(tags["sport"]);
  const isOnFoot = sports.some((sport) => SPORTS_ON_FOOT.has(sport));
  if (sports.length > 0 && !isOnFoot) return null;
  return (
    ofSurface(tags) ?? {
      surface: "track",
      confidence: isOnFoot ? CONFIDENCE_OF_STADIUM : CONFIDENCE_OF_UNNAMED_TRACK,
    }
  );
}

const valuesIn = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .toLowerCase()
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
