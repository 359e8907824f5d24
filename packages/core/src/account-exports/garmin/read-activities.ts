import { isOnFoot } from "../../recording/index.ts";
import { err, ok, type Refusal, type Result, refusal } from "../../results/index.ts";
import { type Instant, instant } from "../../time/index.ts";
import type { AccountActivity, ActivitiesTable, RefusedRow } from "../account-table.ts";
import { isMeasurable } from "../measurable.ts";
import { sportOfGarminType } from "./activity-types.ts";
import { activitiesFileSchema, activitySchema, type GarminActivity, hasId } from "./schema.ts";

const CENTIMETRES_PER_METRE = 100;
const MILLISECONDS_PER_SECOND = 1000;
/**
 * The export writes the device's whole kilocalories times this: 607 kcal of a run of 10 km stand as
 * 2543.3421399999997.
 */
const EXPORTED_PER_KILOCALORIE = 4.19002;
/** Clocks run from 12 hours behind UTC to 14 ahead, in quarters of an hour. */
const LEAST_OFFSET_MINUTES = -12 * 60;
const MOST_OFFSET_MINUTES = 14 * 60;
const MOST_DATE_MS = 8.64e15;

/** Reads `summarizedActivitiesExport`. Refused with `jsonInvalid` when there is no list of activities in it. */
export function readActivities(json: unknown): Result<ActivitiesTable, Refusal> {
  const file = activitiesFileSchema.safeParse(json);
  if (!file.success) {
    return err(refusal("jsonInvalid", "Expected a list of activities under summarizedActivitiesExport."));
  }
  const entries = file.data.flatMap(({ summarizedActivitiesExport }) => summarizedActivitiesExport ?? []);
  const activities: AccountActivity[] = [];
  const refusedRows: RefusedRow[] = [];
  entries.forEach((entry, index) => {
    const line = index + 1;
    const read = hasId(entry, "activityId") ? activitySchema.safeParse(entry) : null;
    if (!read?.success) {
      refusedRows.push({ line, code: "activityIdMissing", message: "The entry has no id of an activity." });
      return;
    }
    const activity = activityOf(read.data);
    if (activity.startedAt === null) {
      refusedRows.push({ line, code: "timeUnreadable", message: "The entry has no time in UTC." });
    }
    activities.push(activity);
  });
  return ok({ kind: "activities", activities, refusedRows });
}

function activityOf(entry: GarminActivity): AccountActivity {
  const startedAt = instantOf(entry.startTimeGmt) ?? instantOf(entry.beginTimestamp);
  const sport = sportOfGarminType(entry.activityType ?? "");
  return {
    service: "garmin",
    activityId: entry.activityId,
    fileName: null,
    startedAt,
    utcOffsetMinutes: offsetOf(startedAt, instantOf(entry.startTimeLocal)),
    name: entry.name?.trim() || null,
    sport,
    sportWord: entry.activityType?.trim() || null,
    totals: {
      elapsedS: scaled(entry.elapsedDuration, MILLISECONDS_PER_SECOND),
      timerS: scaled(entry.duration, MILLISECONDS_PER_SECOND),
      distanceM: scaled(entry.distance, CENTIMETRES_PER_METRE),
      ascentM: scaled(entry.elevationGain, CENTIMETRES_PER_METRE),
      descentM: scaled(entry.elevationLoss, CENTIMETRES_PER_METRE),
      avgHeartRateBpm: scaled(entry.avgHr, 1) || null,
      maxHeartRateBpm: scaled(entry.maxHr, 1) || null,
      // "Double" counts both feet, as we do.
      avgCadenceSpm: isOnFoot(sport) ? scaled(entry.avgDoubleCadence, 1) || null : null,
      calories: scaled(entry.calories, EXPORTED_PER_KILOCALORIE) || null,
    },
    dirtDistanceM: null,
    totalSteps: scaled(entry.steps, 1) || null,
    gear: null,
  };
}

const scaled = (value: number | null | undefined, per: number): number | null =>
  value === null || value === undefined || value < 0 || !isMeasurable(value) ? null : value / per;

const instantOf = (milliseconds: number | null | undefined): Instant | null =>
  milliseconds && milliseconds > 0 && milliseconds <= MOST_DATE_MS ? instant(milliseconds) : null;

/** Local time is written as if it were UTC, so that the difference is the offset; null for one that no clock has. */
function offsetOf(at: Instant | null, local: Instant | null): number | null {
  if (at === null || local === null) return null;
  const minutes = Math.round((local - at) / 60_000);
  const isPossible = minutes >= LEAST_OFFSET_MINUTES && minutes <= MOST_OFFSET_MINUTES && minutes % 15 === 0;
  return isPossible ? minutes : null;
}
