import type { ColumnName } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { extensionColumns } from "../xml/point-fields.ts";
import { readXml, type XmlReader } from "../xml/read-xml.ts";
import { instantFromText, numberOf, offsetFromText } from "../xml/values.ts";
import type { XmlContent } from "../xml/xml-handlers.ts";
import type { XmlSource } from "../xml/xml-source.ts";
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

/** The numbers of a point by name, with the element that they stand in. */
const POINT_NUMBERS: ReadonlyMap<string, readonly [parent: string, target: ColumnName]> = new Map([
  ["LatitudeDegrees", ["Position", "latitudeDeg"]],
  ["LongitudeDegrees", ["Position", "longitudeDeg"]],
  ["AltitudeMeters", ["Trackpoint", "altitudeM"]],
  ["DistanceMeters", ["Trackpoint", "distanceM"]],
  ["Value", ["HeartRateBpm", "heartRateBpm"]],
]);

/** Reads the activities of a TCX file; points of courses are left out. */
export const readTcx = (source: XmlSource, warnings: WarningList): TcxContent =>
  readXml(source, tcxReader, warnings);

function tcxReader(warnings: WarningList): XmlReader<TcxContent> {
  const activities: TcxActivity[] = [];
  const extensionColumn = extensionColumns();
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
  const quantity = (content: XmlContent, name: string): number | null => {
    const value = numberOf(content);
    if (value !== null) return value;
    const written = content.text();
    if (written !== "") {
      warnings.add(
        "valueInvalid",
        `${name} "${written.slice(0, 40)}" is no number; it was taken as missing.`,
      );
    }
    return null;
  };
  const closeInPoint = (
    { points, cadencePerMin }: TcxActivity,
    name: string,
    parent: string,
    content: XmlContent,
  ) => {
    const native = POINT_NUMBERS.get(name);
    const target = native !== undefined && native[0] === parent ? native[1] : extensionColumn(name);
    const value = target === null ? null : quantity(content, name);
    if (target === null || value === null) return;
    if (target === "cadencePerMin") cadencePerMin[points.length - 1] = value;
    else points.set(target, value);
  };
  const closeTime = (into: TcxActivity, content: XmlContent): void => {
    const plainMs = content.plainTimeMs();
    if (!Number.isNaN(plainMs)) {
      into.points.set("timestampMs", plainMs);
      return;
    }
    const written = content.text();
    const at = instantFromText(written);
    if (at !== null) into.points.set("timestampMs", at);
    else if (written !== "") warnings.add("valueInvalid", `"${written.slice(0, 40)}" is no time.`);
    into.utcOffsetMinutes ??= offsetFromText(written);
  };
  const closeInLap = (into: TcxLap, name: string, parent: string, content: XmlContent): void => {
    const target = LAP_NUMBERS.get(`${parent}/${name}`);
    if (target !== undefined) into[target] = quantity(content, name);
  };
  const closeInActivity = (into: TcxActivity, name: string, parent: string, content: XmlContent): void => {
    if (parent === "Activity" && name === "Id") into.id = content.text() || null;
    else if (parent === "Activity" && name === "Notes") into.notes = content.text() || null;
    else if (parent === "Creator" && name === "Name") into.device = content.text() || null;
  };

  return {
    open: (name, attributes) => {
      if (name === "Activity") {
        activity = tcxActivity(attributes.text("Sport") ?? "");
        activities.push(activity);
      } else if (name === "Transition") {
        activity = tcxActivity("transition");
        activities.push(activity);
      } else if (name === "Course") hasCourse = true;
      else if (name === "Workout") hasWorkout = true;
      if (name === "Lap" || name === "Transition") {
        lap = tcxLap(instantFromText(attributes.text("StartTime") ?? ""));
        activity?.laps.push(lap);
      } else if (name === "Track") isNewTrack = true;
      else if (name === "Trackpoint") openPoint();
    },
    close: (name, parent, content) => {
      if (activity === null) return;
      if (name === "Trackpoint") isInPoint = false;
      else if (isInPoint && parent === "Trackpoint" && name === "Time") closeTime(activity, content);
      else if (isInPoint) closeInPoint(activity, name, parent, content);
      else if (name === "Activity" || name === "Transition") activity = null;
      else if (name === "Lap") lap = null;
      else if (lap !== null) closeInLap(lap, name, parent === "Transition" ? "Lap" : parent, content);
      else closeInActivity(activity, name, parent, content);
    },
    content: () => ({ activities, hasCourse, hasWorkout }),
  };
}
