import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MapWay, type SurfaceClass, surfaceOfTags } from "../../../packages/core/src/terrain/index.ts";
import { readWays } from "../../../packages/server/src/jobs/map-extract/read-ways.ts";
import type { StudyMap } from "./study-map.ts";

/** Not part of the project: where it does not lie beside it, the made town is studied alone. */
const EXTRACT = new URL("../../../../shared/data/osm/monaco-latest.osm.pbf", import.meta.url);

/** `highway=*` of ways that are for people on foot. */
const ON_FOOT: ReadonlySet<string> = new Set(["footway", "path", "steps", "pedestrian", "cycleway", "track"]);

/**
 * Monaco as it is tagged, and the same ways with all that are for people on foot as one class and the roads as another:
 * nearly everything there is paved, so that its own classes are no test of telling a road from the path beside it.
 */
export function realMaps(): readonly StudyMap[] {
  if (!existsSync(EXTRACT)) return [];
  const asTagged: MapWay[] = [];
  const byUse: MapWay[] = [];
  const read = readWays(fileURLToPath(EXTRACT), {
    keep: (tags) => {
      const tagged = surfaceOfTags(tags);
      return tagged === null ? null : { ...tagged, isOnFoot: ON_FOOT.has(tags["highway"] ?? "") };
    },
    onWay: ({ id, kept: { surface, confidence, isOnFoot }, latitudesE7, longitudesE7 }) => {
      const latitudeDeg = Float64Array.from(latitudesE7, (value) => value / 1e7);
      const longitudeDeg = Float64Array.from(longitudesE7, (value) => value / 1e7);
      const use: SurfaceClass = isOnFoot ? "compact" : "paved-hard";
      asTagged.push({ id, surface, confidence, latitudeDeg, longitudeDeg });
      byUse.push({ id, surface: use, confidence, latitudeDeg, longitudeDeg });
    },
  });
  if (!read.ok) throw new Error(read.error.message);
  return [
    { name: "Monaco as tagged", ways: asTagged },
    { name: "Monaco, road or foot", ways: byUse },
  ];
}
