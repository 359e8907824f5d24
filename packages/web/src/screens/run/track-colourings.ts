import type { SurfaceClass } from "@backstride/core/terrain";
import type { RunSeries } from "@backstride/server/api";
import {
  type GroundStretch,
  groundAt,
  SLOPE_LOOKS,
  STRENGTH_LOOKS,
  slopeLook,
  strengthLook,
  type TrackColouring,
  UNKNOWN_LOOK,
} from "../../charts/track-looks.ts";
import { t } from "../../i18n/t.ts";

const KNOWN_GROUND = [
  "paved-hard",
  "compact",
  "soft",
  "track",
  "treadmill",
] as const satisfies readonly SurfaceClass[];

/** The ways in which the track of a run can be coloured: those of which anything is known. */
export function trackColourings(
  { gradePercent, stepStrength, distanceM }: Pick<RunSeries, "gradePercent" | "stepStrength" | "distanceM">,
  ground: readonly GroundStretch<SurfaceClass>[],
): readonly TrackColouring[] {
  const all: readonly TrackColouring[] = [
    {
      id: "slope",
      looks: SLOPE_LOOKS.map((id) => ({ id, words: t(`track.slope.${id}`) })),
      lookOf: looksOf(gradePercent, slopeLook),
    },
    {
      id: "strength",
      looks: STRENGTH_LOOKS.map((id) => ({ id, words: t(`track.strength.${id}`) })),
      lookOf: looksOf(stepStrength, strengthLook),
    },
    {
      id: "ground",
      looks: KNOWN_GROUND.map((id) => ({
        id,
        words: t(`track.ground.${id}`),
      })),
      lookOf: ground.length === 0 ? [] : looksOf(groundAt(distanceM ?? [], ground), (surface) => surface),
    },
  ];
  return all.filter(({ lookOf }) => lookOf.some((look) => look !== UNKNOWN_LOOK));
}

const looksOf = <Value>(
  values: readonly (Value | null)[] | null,
  lookOf: (value: Value) => string,
): readonly string[] => (values ?? []).map((value) => (value === null ? UNKNOWN_LOOK : lookOf(value)));
