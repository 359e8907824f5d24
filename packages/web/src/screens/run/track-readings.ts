import type { SurfaceClass } from "@backstride/core/terrain";
import type { RunSeries } from "@backstride/server/api";
import { type GroundStretch, groundAt } from "../../charts/track-looks.ts";
import { t } from "../../i18n/t.ts";
import { type Reading, readingOf } from "./read-value.ts";

/** What is read out of the way besides the streams: how strong a step was, and the ground. */
export function trackReadings(
  series: Pick<RunSeries, "stepStrength" | "distanceM">,
  ground: readonly GroundStretch<SurfaceClass>[],
): readonly Reading[] {
  const { stepStrength, distanceM } = series;
  const readings: Reading[] = [];
  if (stepStrength?.some((value) => value !== null)) {
    readings.push(
      readingOf({
        id: "step-strength",
        label: t("backLoad.strength"),
        values: stepStrength,
        format: (times) => t("backLoad.strengthOf", { times: times.toFixed(2) }),
      }),
    );
  }
  if (ground.length > 0 && distanceM !== null) {
    const surfaces = groundAt(distanceM, ground);
    readings.push({
      id: "ground",
      label: t("run.ground"),
      read: (index) => t(`track.ground.${(index === null ? null : surfaces[index]) ?? "unknown"}`),
    });
  }
  return readings;
}
