import type { Sport } from "@backstride/core/recording";
import type { Ground } from "@backstride/core/runs";
import type { RunRow } from "@backstride/server/api";
import { clock, pace, wholeNumber } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";

const GROUND_WORDS: Readonly<Record<Ground, MessageKey>> = {
  road: "ground.road",
  trail: "ground.trail",
  track: "ground.track",
  treadmill: "ground.treadmill",
  "cross-country": "ground.crossCountry",
  mixed: "ground.mixed",
};
export const GROUND_CHOICES: readonly Ground[] = [
  "road",
  "trail",
  "track",
  "treadmill",
  "cross-country",
  "mixed",
];
export const groundInWords = (ground: Ground): string => t(GROUND_WORDS[ground]);

const SPORT_WORDS: Readonly<Record<Sport, MessageKey>> = {
  running: "sport.running",
  walking: "sport.walking",
  hiking: "sport.hiking",
  cycling: "sport.cycling",
  swimming: "sport.swimming",
  multisport: "sport.multisport",
  transition: "sport.transition",
  other: "sport.anotherActivity",
};
export const SPORT_CHOICES: readonly Sport[] = [
  "running",
  "walking",
  "hiking",
  "cycling",
  "swimming",
  "multisport",
  "other",
];
export const sportInWords = (sport: Sport | null): string =>
  sport === null ? t("sport.unknown") : t(SPORT_WORDS[sport]);

/** Time, pace and ground of a row, as far as they are known. */
export function runNumbers(run: RunRow): string {
  const { distanceM, movingS, ground, sport, avgHeartRateBpm } = run;
  const speed = distanceM !== null && movingS !== null && movingS > 0 ? distanceM / movingS : null;
  return [
    sport === "running" ? null : sportInWords(sport),
    movingS === null ? null : clock(movingS),
    speed === null || sport !== "running" ? null : pace(speed),
    avgHeartRateBpm === null ? null : t("runs.bpm", { bpm: wholeNumber(avgHeartRateBpm) }),
    ground === null ? null : groundInWords(ground),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
