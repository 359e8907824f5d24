import type { Sport } from "@backstride/core/recording";
import type { Ground } from "@backstride/core/runs";
import type { RunRow } from "@backstride/server/api";
import { dayShort } from "../../format/days.ts";
import { clock, kilometres, pace, wholeNumber } from "../../format/numbers.ts";
import { type MessageKey, t, tCount } from "../../i18n/t.ts";
import { timeOf } from "./run-totals.ts";

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

export const painInWords = (worstPain: number): string =>
  worstPain === 0 ? t("spine.noPain") : t("spine.pain", { pain: worstPain });

/** What sets a row apart: another sport, or no sport at all, no recording, more than one recording. */
export function runMarks({ sport, isRun, format, isByHand, twinCount }: RunRow): readonly string[] {
  return [
    isRun ? null : sportInWords(sport),
    isByHand ? t("runs.byHand") : format === null ? t("runs.noRecording") : null,
    twinCount > 0 ? tCount("runs.twins", twinCount) : null,
  ].filter((mark) => mark !== null);
}

/** Time, pace, heart rate and ground of a row, as far as they are known. */
export function runNumbers(run: RunRow): string {
  const { distanceM, movingS, ground, isRun, avgHeartRateBpm } = run;
  const time = timeOf(run);
  const speed = distanceM !== null && movingS !== null && movingS > 0 ? distanceM / movingS : null;
  return (
    [
      time === null ? null : clock(time),
      speed === null || !isRun ? null : pace(speed),
      avgHeartRateBpm === null ? null : t("runs.bpm", { bpm: wholeNumber(avgHeartRateBpm) }),
      ground === null ? null : groundInWords(ground),
    ]
      .filter((part) => part !== null)
      // A line never ends between a number and its unit.
      .map((part) => part.replaceAll(" ", "\u00a0"))
      .join(" · ")
  );
}

/** "Run, 8.24 km". */
export const nameAndDistance = ({ sport, name, distanceM }: RunRow): string =>
  `${name ?? sportInWords(sport)}, ${distanceM === null ? t("runs.noDistance") : kilometres(distanceM)}`;

/** A row as it is called: "Run, 8.24 km, Mon 23 Nov". */
export const rowInWords = (run: RunRow): string =>
  `${nameAndDistance(run)}, ${run.day === null ? t("runs.noDay") : dayShort(run.day)}`;
