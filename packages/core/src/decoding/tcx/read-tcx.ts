import type { ColumnName } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { columnOfExtension } from "../xml/point-fields.ts";
import { readXml } from "../xml/read-xml.ts";
import { instantFromText, numberFromText, offsetFromText } from "../xml/values.ts";
import { type TcxActivity, type TcxLap, tcxActivity, tcxLap } from "./tcx-activity.ts";

/** What a TCX file holds. */
export interface TcxContent {
  readonly activities: readonly TcxActivity[];
  readonly hasCourse: boolean;
  readonly hasWorkout: boolean;
}

type LapNumber = Exclude<keyof TcxLap, "startedAt" | "tracks">;

const LAP_NUMBERS: ReadonlyMap<string, LapNumber> = new Map([
  ["Lap/TotalTimeSeconds", "timerS"],
  ["Lap/DistanceMeters", "distanceM"],
  ["Lap/Calories", "calories"],
  ["AverageHeartRateBpm/Value", "avgHeartRateBpm"],
  ["MaximumHeartRateBpm/Value", "maxHeartRateBpm"],
  ["Lap/Cadence", "avgCadencePerMin"],
  ["LX/AvgRunCadence", "avgCadencePerMin"],
]);

const POINT_NUMBERS: ReadonlyMap<string, ColumnName> = new Map([
  ["Position/LatitudeDegrees", "latitudeDeg"],
  ["Position/LongitudeDegrees", "longitudeDeg"],
  ["Trackpoint/AltitudeMeters", "altitudeM"],
  ["Trackpoint/DistanceMeters", "distanceM"],
  ["HeartRateBpm/Value", "heartRateBpm"],
]);

/** Reads the activities of a TCX file; points of courses are left out. */
export function readTcx(text: string, warnings: WarningList): TcxContent {
  const activities: TcxActivity[] = [];
  let activity: TcxActivity | null = null;
  let lap: TcxLap | null = null;
  let isInPoint = false;
  let isNewTrack = false;
  let hasCourse = false;
  let hasWorkout = false;

  const openPoint = (): void => {
    if (activity === null) return;
    if (isNewTrack) lap?.tracks.push({ firstRow: activity.points.length });
    isNewTrack = false;
    isInPoint = true;
    activity.points.addRow();
  };
  const quantity = (written: string, name: string): number | null => {
    const value = numberFromText(written);
    if (value === null && written !== "") {
      warnings.add(
        "valueInvalid",
        `${name} "${written.slice(0, 40)}" is no number; it was taken as missing.`,
      );
    }
    return value;
  };
  const closeInPoint = (
    { points, cadencePerMin }: TcxActivity,
    name: string,
    parent: string,
    written: string,
  ) => {
    const target = POINT_NUMBERS.get(`${parent}/${name}`) ?? columnOfExtension(name);
    const value = target === null ? null : quantity(written, name);
    if (target === null || value === null) return;
    if (target === "cadencePerMin") cadencePerMin[points.length - 1] = value;
    else points.set(target, value);
  };
  const closeTime = (into: TcxActivity, written: string): void => {
    const at = instantFromText(written);
    if (at !== null) into.points.set("timestampMs", at);
    else if (written !== "") warnings.add("valueInvalid", `"${written.slice(0, 40)}" is no time.`);
    into.utcOffsetMinutes ??= offsetFromText(written);
  };
  const closeInLap = (into: TcxLap, name: string, parent: string, written: string): void => {
    const target = LAP_NUMBERS.get(`${parent}/${name}`);
    if (target !== undefined) into[target] = quantity(written, name);
  };
  const closeInActivity = (into: TcxActivity, name: string, parent: string, written: string): void => {
    if (parent === "Activity" && name === "Id") into.id = written || null;
    else if (parent === "Activity" && name === "Notes") into.notes = written || null;
    else if (parent === "Creator" && name === "Name") into.device = written || null;
  };

  readXml(
    text,
    {
      open: ({ name }, attributes) => {
        if (name === "Activity") {
          activity = tcxActivity(attributes["Sport"] ?? "");
          activities.push(activity);
        } else if (name === "Transition") {
          activity = tcxActivity("transition");
          activities.push(activity);
        } else if (name === "Course") hasCourse = true;
        else if (name === "Workout") hasWorkout = true;
        if (name === "Lap" || name === "Transition") {
          lap = tcxLap(instantFromText(attributes["StartTime"] ?? ""));
          activity?.laps.push(lap);
        } else if (name === "Track") isNewTrack = true;
        else if (name === "Trackpoint") openPoint();
      },
      close: ({ name, path }, written) => {
        const parent = path.at(-1) ?? "";
        if (activity === null) return;
        if (name === "Trackpoint") isInPoint = false;
        else if (isInPoint && parent === "Trackpoint" && name === "Time") closeTime(activity, written);
        else if (isInPoint) closeInPoint(activity, name, parent, written);
        else if (name === "Activity" || name === "Transition") activity = null;
        else if (name === "Lap") lap = null;
        else if (lap !== null) closeInLap(lap, name, parent === "Transition" ? "Lap" : parent, written);
        else closeInActivity(activity, name, parent, written);
      },
    },
    warnings,
  );
  return { activities, hasCourse, hasWorkout };
}
