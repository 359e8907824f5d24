import type { Sport } from "../../recording/index.ts";

/** The service's keys of activity types, the same in every language. */
const TYPES: readonly (readonly [sport: Sport, keys: string])[] = [
  [
    "running",
    "running street_running track_running trail_running treadmill_running indoor_running virtual_run ultra_run obstacle_run",
  ],
  ["walking", "walking casual_walking speed_walking indoor_walking"],
  ["hiking", "hiking"],
  [
    "cycling",
    "cycling road_biking mountain_biking gravel_cycling indoor_cycling virtual_ride cyclocross downhill_biking track_cycling recumbent_cycling hand_cycling bmx e_bike_fitness e_bike_mountain",
  ],
  ["swimming", "swimming lap_swimming open_water_swimming"],
  ["multisport", "multi_sport"],
  ["transition", "transition transition_v2 swimtobiketransition biketoruntransition runtobiketransition"],
  [
    "other",
    "other strength_training fitness_equipment indoor_cardio cardio hiit yoga pilates breathwork elliptical stair_climbing floor_climbing indoor_rowing rowing paddling kayaking stand_up_paddleboarding rock_climbing bouldering indoor_climbing resort_skiing_snowboarding resort_skiing backcountry_skiing cross_country_skiing_ws skate_skiing_ws snow_shoe_ws skating_ws inline_skating golf tennis soccer",
  ],
];

const SPORT_BY_TYPE: ReadonlyMap<string, Sport> = new Map(
  TYPES.flatMap(([sport, keys]) => keys.split(" ").map((key) => [key, sport] as const)),
);

/** The sport of an activity type; null for one that we do not know. */
export const sportOfGarminType = (key: string): Sport | null =>
  SPORT_BY_TYPE.get(key.trim().toLowerCase()) ?? null;
