import type { SurfaceClass } from "./surface.ts";

export interface TaggedSurface {
  readonly surface: SurfaceClass;
  readonly confidence: number;
}

const valuesOf = (
  surface: SurfaceClass,
  confidence: number,
  ...values: readonly string[]
): [string, TaggedSurface][] => values.map((value) => [value, { surface, confidence }]);

/**
 * The values of `surface=*` in OpenStreetMap by class (backstride-surface-classes). A value that names a material is
 * believed more than one that only says "paved" or "unpaved".
 */
export const SURFACE_VALUES: ReadonlyMap<string, TaggedSurface> = new Map([
  ...valuesOf("paved-hard", 0.95, "asphalt", "concrete", "concrete:plates", "concrete:lanes", "chipseal"),
  ...valuesOf("paved-hard", 0.95, "paving_stones", "paving_stones:lanes", "sett", "bricks", "brick", "tiles"),
  ...valuesOf("paved-hard", 0.9, "paved", "cobblestone", "unhewn_cobblestone", "cobblestone:flattened"),
  ...valuesOf("paved-hard", 0.8, "metal", "metal_grid", "wood", "stone", "rock"),
  ...valuesOf("compact", 0.95, "compacted", "fine_gravel", "gravel", "pebblestone", "crushed_limestone"),
  ...valuesOf("compact", 0.85, "dirt", "earth", "ground", "clay", "laterite", "shells", "cinder"),
  ...valuesOf("compact", 0.8, "unpaved", "grass_paver"),
  ...valuesOf("soft", 0.95, "grass", "sand", "woodchips", "wood_chips", "bark_mulch", "mud"),
  ...valuesOf("soft", 0.8, "artificial_turf", "snow"),
  ...valuesOf("track", 0.95, "tartan"),
  ...valuesOf("track", 0.7, "rubber", "rubbercrumb"),
]);

/** Values that say no more than that nothing was laid: a track's grade tells whether the foot sinks in. */
export const BARE_GROUND: ReadonlySet<string> = new Set(["dirt", "earth", "ground", "unpaved"]);

/** `tracktype=*`: from solid and mostly paved (grade1) to soft (grade5). */
export const TRACKTYPE_VALUES: ReadonlyMap<string, TaggedSurface> = new Map([
  ...valuesOf("paved-hard", 0.65, "grade1"),
  ...valuesOf("compact", 0.85, "grade2"),
  ...valuesOf("compact", 0.8, "grade3"),
  ...valuesOf("soft", 0.55, "grade4"),
  ...valuesOf("soft", 0.75, "grade5"),
]);

/** What a way without a word on its surface mostly is, by `highway=*`. A value that is not here is not run on. */
export const HIGHWAY_VALUES: ReadonlyMap<string, TaggedSurface> = new Map([
  ...valuesOf("paved-hard", 0.95, "trunk", "trunk_link", "primary", "primary_link", "secondary"),
  ...valuesOf("paved-hard", 0.95, "secondary_link", "tertiary", "tertiary_link"),
  ...valuesOf("paved-hard", 0.9, "residential", "living_street", "pedestrian", "busway", "platform"),
  ...valuesOf("paved-hard", 0.8, "unclassified", "cycleway", "steps"),
  ...valuesOf("paved-hard", 0.7, "service"),
  ...valuesOf("paved-hard", 0.6, "footway", "road"),
  ...valuesOf("compact", 0.7, "track"),
  ...valuesOf("compact", 0.55, "path", "bridleway"),
]);

/** `footway=*` of the pavement beside a road and of what joins two of them. */
export const PAVEMENTS: ReadonlySet<string> = new Set(["sidewalk", "crossing", "traffic_island", "link"]);
