import { FIT_FILE_TYPE } from "../../recording/index.ts";
import type { NotARecording, NotARecordingReason } from "../decoded.ts";

const REASON_BY_TYPE: Readonly<Record<number, readonly [reason: NotARecordingReason, holds: string]>> = {
  [FIT_FILE_TYPE.device]: ["deviceFile", "what a device can do"],
  [FIT_FILE_TYPE.settings]: ["settingsFile", "settings"],
  [FIT_FILE_TYPE.sport]: ["sportFile", "settings of a sport"],
  [FIT_FILE_TYPE.workout]: ["workoutFile", "a planned workout"],
  [FIT_FILE_TYPE.course]: ["routeOnly", "a course to follow"],
  [FIT_FILE_TYPE.schedules]: ["schedulesFile", "a schedule"],
  [FIT_FILE_TYPE.weight]: ["weightFile", "weights from a scale"],
  [FIT_FILE_TYPE.totals]: ["totalsFile", "totals of a device"],
  [FIT_FILE_TYPE.goals]: ["goalsFile", "goals"],
  [FIT_FILE_TYPE.bloodPressure]: ["bloodPressureFile", "blood pressures"],
  [FIT_FILE_TYPE.monitoringA]: ["monitoringFile", "the watch's all-day monitoring"],
  [FIT_FILE_TYPE.activitySummary]: ["activitySummaryFile", "a summary of activities"],
  [FIT_FILE_TYPE.monitoringDaily]: ["monitoringFile", "the watch's all-day monitoring"],
  [FIT_FILE_TYPE.monitoringB]: ["monitoringFile", "the watch's all-day monitoring"],
  [FIT_FILE_TYPE.segment]: ["segmentFile", "a segment"],
  [FIT_FILE_TYPE.segmentList]: ["segmentFile", "a list of segments"],
};

/** What a FIT file of a type other than activity is skipped as. */
export function notAnActivity(fileType: number): NotARecording {
  const [reason, holds] = REASON_BY_TYPE[fileType] ?? ["otherFitFile", `data of type ${fileType}`];
  return {
    kind: "not-a-recording",
    format: "fit",
    reason,
    message: `This FIT file holds ${holds}, not a recorded activity.`,
  };
}
