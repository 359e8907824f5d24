import type { Sport } from "../recording.ts";

/** `session.sport` to our word; a number that stands here under none of them is "other". */
const SPORT_BY_NUMBER: Readonly<Record<number, Sport>> = {
  1: "running",
  2: "cycling",
  3: "transition",
  5: "swimming",
  11: "walking",
  17: "hiking",
  18: "multisport",
};

/** `session.sub_sport` in the profile's own words, by number. */
const SUB_SPORTS: readonly string[] = [
  "generic",
  "treadmill",
  "street",
  "trail",
  "track",
  "spin",
  "indoor_cycling",
  "road",
  "mountain",
  "downhill",
  "recumbent",
  "cyclocross",
  "hand_cycling",
  "track_cycling",
  "indoor_rowing",
  "elliptical",
  "stair_climbing",
  "lap_swimming",
  "open_water",
  "flexibility_training",
  "strength_training",
  "warm_up",
  "match",
  "exercise",
  "challenge",
  "indoor_skiing",
  "cardio_training",
  "indoor_walking",
  "e_bike_fitness",
  "bmx",
  "casual_walking",
  "speed_walking",
  "bike_to_run_transition",
  "run_to_bike_transition",
  "swim_to_bike_transition",
  "atv",
  "motocross",
  "backcountry",
  "resort",
  "rc_drone",
  "wingsuit",
  "whitewater",
  "skate_skiing",
  "yoga",
  "pilates",
  "indoor_running",
  "gravel_cycling",
  "e_bike_mountain",
  "commuting",
  "mixed_surface",
  "navigate",
  "track_me",
  "map",
];
const VIRTUAL_ACTIVITY = 58;
const ULTRA = 67;
const FITNESS_EQUIPMENT = 4;
const GENERIC_SPORT = 0;

/** The running that hides under "fitness equipment" or "generic". */
const RUNNING_SUB_SPORTS: ReadonlySet<string> = new Set(["treadmill", "indoor_running"]);

/** A FIT sub-sport as the profile calls it; null for the generic one and for numbers that we know no name for. */
export function fitSubSport(number: number | null): string | null {
  if (number === null || number === GENERIC_SPORT) return null;
  if (number === VIRTUAL_ACTIVITY) return "virtual_activity";
  if (number === ULTRA) return "ultra";
  return SUB_SPORTS[number] ?? null;
}

/** A FIT sport as our word; null only where the file gives none. */
export function fitSport(number: number | null, subSport: string | null): Sport | null {
  if (number === null) return null;
  if (number === FITNESS_EQUIPMENT || number === GENERIC_SPORT) {
    if (subSport !== null && RUNNING_SUB_SPORTS.has(subSport)) return "running";
    if (subSport === "indoor_walking") return "walking";
  }
  return SPORT_BY_NUMBER[number] ?? "other";
}

/** The FIT number of a sport; 255, the invalid value, for an unknown one and 0 (generic) for "other". */
export function fitSportNumber(sport: Sport | null): number {
  if (sport === null) return 0xff;
  const found = Object.entries(SPORT_BY_NUMBER).find(([, name]) => name === sport);
  return found === undefined ? GENERIC_SPORT : Number(found[0]);
}

/** The FIT number of a sub-sport; 0 (generic) for null and for words that the profile does not have. */
export function fitSubSportNumber(subSport: string | null): number {
  if (subSport === "virtual_activity") return VIRTUAL_ACTIVITY;
  if (subSport === "ultra") return ULTRA;
  return Math.max(0, subSport === null ? 0 : SUB_SPORTS.indexOf(subSport));
}
