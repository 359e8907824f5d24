import type { RecordColumns } from "../recording/index.ts";
import type { WarningList } from "./warning-list.ts";

const DAY_MS = 86_400_000;
/** No device that records in these formats ran before, and a clock that says so was never set. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

export const isPlausibleDate = (timestampMs: number): boolean =>
  timestampMs >= EARLIEST_MS && timestampMs < LATEST_MS;

const day = (timestampMs: number): string => {
  const date = new Date(timestampMs);
  return Number.isNaN(date.getTime()) ? "a day out of range" : date.toISOString().slice(0, 10);
};

/** Says what is odd about the records' times. The order of the file and the times themselves stay as they are. */
export function warnAboutTimes(records: RecordColumns, warnings: WarningList): void {
  const { timestampMs, length } = records;
  let first = Number.NaN;
  let before = Number.NaN;
  let stepsBack = 0;
  let isImplausible = false;
  for (let at = 0; at < length; at += 1) {
    const now = timestampMs[at] ?? Number.NaN;
    if (Number.isNaN(now)) continue;
    if (!isPlausibleDate(now) && !isImplausible) {
      isImplausible = true;
      warnings.add("dateImplausible", `The clock says ${day(now)}.`);
    }
    if (now < before) stepsBack += 1;
    if (now - before > DAY_MS) {
      const days = ((now - before) / DAY_MS).toFixed(1);
      warnings.add("timeJump", `Record ${at} comes ${days} days after the one before it.`);
    }
    if (Number.isNaN(first)) first = now;
    before = now;
  }
  if (length > 0 && Number.isNaN(first)) warnings.add("noTimes", "No record has a time.");
  if (stepsBack > 0)
    warnings.add(
      "timesGoBack",
      `The time goes back ${stepsBack === 1 ? "once" : `${stepsBack} times`}; the file's order was kept.`,
    );
  if (before - first > DAY_MS)
    warnings.add("longerThanADay", "The first and the last record lie more than a day apart.");
}
