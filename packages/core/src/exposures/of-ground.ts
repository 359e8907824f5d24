import { unavailable } from "../results/index.ts";
import { type SurfaceOfRun, surfaceOfRun } from "../runs/index.ts";
import { SURFACE_CLASSES, type SurfaceClass } from "../terrain/index.ts";
import { trailingDays } from "../time/index.ts";
import { downhillOf } from "../training-load/index.ts";
import type { RunExposure } from "./exposure.ts";
import { exposed, noDay, yesOrNo } from "./measured-run.ts";

/** With less of the way known its kinds are not compared (backstride-exposure-floors). */
const LEAST_SHARE_KNOWN = 0.5;
const USUAL_GROUND_DAYS = 28;
/** So many runs tell on what one usually runs (backstride-exposure-floors). */
const LEAST_RUNS_FOR_USUAL = 4;

/** Exposures of slopes and ground. The ground that a runner usually runs on, by their profile, is no observation. */
export const GROUND_EXPOSURES: readonly RunExposure[] = [
  {
    id: "downhill-share",
    title: "Downhill",
    definition: "Share of the way that falls by 3 % or more.",
    unit: "1",
    needs: "Altitudes over four fifths of the way.",
    missing: "Missing without them, on a treadmill and for entries without a course.",
    row: "P5",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "Going down the foot meets more impact and braking and the lower back bends backwards more; nobody has held descents against back pain.",
      sources: ["gottschall-2005", "levine-2007"],
    },
    measure: (run) => downhillOf(run).share,
  },
  {
    id: "hard-ground-share",
    title: "Hard ground",
    definition: "Share of the known way on asphalt, concrete or setts.",
    unit: "1",
    needs:
      "The ground of the run by the runner's word, a map, the account or the watch; half of the way known.",
    missing: "Missing where only the usual ground of the profile tells, or less than half is known.",
    row: "P4",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "Shock at the shin was higher on grass than on concrete in one study, lower or the same in others; no study links hard ground with back pain.",
      sources: ["waite-2021", "ferro-sanchez-2023"],
    },
    measure(run) {
      const surface = surfaceOfRun(run, null);
      const known = knownShare(surface);
      return known < LEAST_SHARE_KNOWN
        ? groundNotKnown
        : exposed((surface.shares["paved-hard"] ?? 0) / known, {
            unit: "1",
            id: "hard-ground-share",
            inputs: [run.id],
          });
    },
  },
  {
    id: "ground-changes",
    title: "Changes of ground",
    definition: "How often the kind of ground changes per kilometre of known way.",
    unit: "changes/km",
    needs: "A map of the place.",
    missing: "Missing without a map: the other sources know the whole alone.",
    row: "P4",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "The article wants one kind of ground for a whole circuit; no study looked at it.",
      sources: [],
    },
    measure(run) {
      const { changesPerKm } = surfaceOfRun(run, null);
      return changesPerKm === null
        ? unavailable("noMapOfRun", "No map tells where the ground changes.")
        : exposed(changesPerKm, { unit: "changes/km", id: "ground-changes", inputs: [run.id] });
    },
  },
  {
    id: "unusual-ground",
    title: "Another ground than usual",
    definition:
      "Whether the kind that most of this run went over is another one than that of most runs of the 28 days before.",
    unit: "yes or no",
    needs: "The ground of this run and of at least four runs of the 28 days before.",
    missing: "Missing with fewer.",
    row: "P4",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "Legs adapt their stiffness to the ground within steps; no study looked at the back.",
      sources: [],
    },
    measure(run, { runsWithin }) {
      if (run.day === null) return noDay;
      const here = mainSurface(surfaceOfRun(run, null));
      if (here === null) return groundNotKnown;
      const earlier = runsWithin(trailingDays(run.day, USUAL_GROUND_DAYS)).flatMap((other) => {
        const main = mainSurface(surfaceOfRun(other, null));
        return main === null ? [] : [{ id: other.id, main }];
      });
      if (earlier.length < LEAST_RUNS_FOR_USUAL) {
        return unavailable("usualGroundNotKnown", "The ground of fewer than four earlier runs is known.");
      }
      const isUsual = mostCommon(earlier.map(({ main }) => main)).includes(here);
      return yesOrNo(!isUsual, "unusual-ground", [run.id, ...earlier.map(({ id }) => id)]);
    },
  },
];

const groundNotKnown = unavailable("groundNotKnown", "The ground of the run is not known.");

const knownShare = ({ shares }: SurfaceOfRun): number =>
  SURFACE_CLASSES.reduce((sum, name) => sum + (name === "unknown" ? 0 : (shares[name] ?? 0)), 0);

/** The class of most of the known way; null where less than half is known. */
function mainSurface(surface: SurfaceOfRun): SurfaceClass | null {
  if (knownShare(surface) < LEAST_SHARE_KNOWN) return null;
  const known = SURFACE_CLASSES.filter((name) => name !== "unknown");
  return (
    known.toSorted((left, right) => (surface.shares[right] ?? 0) - (surface.shares[left] ?? 0))[0] ?? null
  );
}

/** The class that most of them have; several where as many have each. */
function mostCommon(names: readonly SurfaceClass[]): readonly SurfaceClass[] {
  const countOf = (name: SurfaceClass): number => names.filter((each) => each === name).length;
  const most = Math.max(...SURFACE_CLASSES.map(countOf));
  return SURFACE_CLASSES.filter((name) => countOf(name) === most);
}
