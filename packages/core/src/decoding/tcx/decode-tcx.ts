import type { RecordColumns, Recording } from "../../recording/index.ts";
import { err, ok, type Refusal, type Result, refusal } from "../../results/index.ts";
import type { Decoded, NotARecordingReason } from "../decoded.ts";
import { settleRecording } from "../settle-recording.ts";
import { type WarningList, warningList } from "../warning-list.ts";
import { withCadence } from "../xml/cadence-column.ts";
import { stepsPerCadence } from "../xml/on-foot-cadence.ts";
import { sportFromWord } from "../xml/sport-words.ts";
import { instantFromText } from "../xml/values.ts";
import type { XmlSource } from "../xml/xml-source.ts";
import { metresBefore } from "./leg-distance.ts";
import { readTcx } from "./read-tcx.ts";
import { pausesBetweenTracks, type TcxActivity } from "./tcx-activity.ts";
import { lapFromTcx, totalsOfLaps } from "./tcx-totals.ts";

/**
 * Decodes TCX (Garmin's Training Center Database): one recording for each activity and each leg of a multisport
 * session. A file of courses or workouts only is not a recording; one without any lap and point is refused, with
 * `xmlNothingReadable` if it is malformed.
 */
export function decodeTcx(source: XmlSource, warnings: WarningList): Result<Decoded, Refusal> {
  const { activities, hasCourse, hasWorkout } = readTcx(source, warnings);
  const filled = activities.filter(({ laps, points }) => laps.length > 0 || points.length > 0);
  const distances = metresBefore(filled);
  const [first, ...others] = filled.map((activity, index) =>
    recordingOf(activity, distances[index] ?? 0, warnings),
  );
  if (first !== undefined) return ok({ kind: "recordings", format: "tcx", recordings: [first, ...others] });
  if (hasCourse) return ok(notARecording("routeOnly", "a course to follow"));
  if (hasWorkout) return ok(notARecording("workoutFile", "a planned workout"));
  const malformed = warnings.list().find(({ code }) => code === "xmlMalformed");
  return err(
    malformed === undefined
      ? refusal("recordingHasNoRecords", "The TCX file has no activity with a lap or a track point.")
      : refusal("xmlNothingReadable", `No lap of the TCX file could be read. ${malformed.message}`),
  );
}

const notARecording = (reason: NotARecordingReason, holds: string): Decoded => ({
  kind: "not-a-recording",
  format: "tcx",
  reason,
  message: `This TCX file holds ${holds}, not a recorded activity.`,
});

function recordingOf(activity: TcxActivity, metres: number, fileWarnings: WarningList): Recording {
  const warnings = warningList(fileWarnings.list());
  const { laps, cadencePerMin } = activity;
  const { sport, subSport } = sportFromWord(activity.sportWord);
  const lapCadences = laps.map(({ avgCadencePerMin }) => avgCadencePerMin ?? 0);
  const lapFactor = stepsPerCadence(lapCadences, warnings);
  const columns = withCadence(activity.points.columns(), cadencePerMin, sport, warnings);
  return settleRecording({
    format: "tcx",
    sport,
    subSport,
    startedAt: laps[0]?.startedAt ?? instantFromText(activity.id ?? ""),
    utcOffsetMinutes: activity.utcOffsetMinutes,
    device: activity.device,
    name: activity.notes,
    totals: totalsOfLaps(laps, sport, lapFactor),
    records: withoutMetresBefore(columns, metres),
    laps: laps.map((lap) => lapFromTcx(lap, sport, lapFactor)),
    pauses: pausesBetweenTracks(activity),
    warnings: warnings.list(),
  });
}

function withoutMetresBefore(columns: RecordColumns, metres: number): RecordColumns {
  const { distanceM } = columns;
  if (distanceM === undefined || metres === 0) return columns;
  return { ...columns, distanceM: distanceM.map((value) => value - metres) };
}
