import type { Sport } from "../../recording/index.ts";

export interface NamedSport {
  readonly sport: Sport | null;
  readonly subSport: string | null;
}

/** What services call the sports, in lower case without spaces, hyphens and underscores. The numbers are Strava's. */
const SPORT_BY_WORD: ReadonlyMap<string, readonly [sport: Sport, subSport: string | null]> = new Map([
  ["running", ["running", null]],
  ["run", ["running", null]],
  ["9", ["running", null]],
  ["jogging", ["running", null]],
  ["streetrunning", ["running", "street"]],
  ["trailrunning", ["running", "trail"]],
  ["trailrun", ["running", "trail"]],
  ["trackrunning", ["running", "track"]],
  ["treadmillrunning", ["running", "treadmill"]],
  ["treadmill", ["running", "treadmill"]],
  ["indoorrunning", ["running", "indoor_running"]],
  ["ultrarun", ["running", "ultra"]],
  ["obstaclerun", ["running", null]],
  ["outdoorrunning", ["running", null]],
  ["outdoorrun", ["running", null]],
  ["indoorrun", ["running", "indoor_running"]],
  ["virtualrun", ["running", "virtual_activity"]],
  ["walking", ["walking", null]],
  ["walk", ["walking", null]],
  ["10", ["walking", null]],
  ["hiking", ["hiking", null]],
  ["hike", ["hiking", null]],
  ["4", ["hiking", null]],
  ["cycling", ["cycling", null]],
  ["biking", ["cycling", null]],
  ["ride", ["cycling", null]],
  ["1", ["cycling", null]],
  ["roadbiking", ["cycling", "road"]],
  ["mountainbiking", ["cycling", "mountain"]],
  ["gravelcycling", ["cycling", "gravel_cycling"]],
  ["swimming", ["swimming", null]],
  ["swim", ["swimming", null]],
  ["lapswimming", ["swimming", "lap_swimming"]],
  ["openwaterswimming", ["swimming", "open_water"]],
  ["multisport", ["multisport", null]],
  ["transition", ["transition", null]],
  ["other", ["other", null]],
]);

/** The sport that a word of an XML file names; both null for words that tell us nothing. */
export function sportFromWord(word: string): NamedSport {
  const [sport, subSport] = SPORT_BY_WORD.get(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]/g, ""),
  ) ?? [null, null];
  return { sport, subSport };
}
