import { COLUMN_NAMES, isOnFoot, type RecordColumns, type Recording } from "../recording/index.ts";
import { instant } from "../time/index.ts";
import {
  dropImpossibleValues,
  dropUnknownPositions,
  dropUselessDistance,
  dropZeroHeartRates,
} from "./possible-values.ts";
import { isPlausibleDate, warnAboutTimes } from "./time-checks.ts";
import { warningList } from "./warning-list.ts";

/**
 * The last step of every decoder: takes out what cannot be, drops the columns that are left without a value, says what
 * is odd, and gives a recording without a stated start the time of its first record. The draft's columns are the
 * decoder's own and are changed.
 */
export function settleRecording(draft: Recording): Recording {
  const { records, totals } = draft;
  const warnings = warningList(draft.warnings);
  dropImpossibleValues(records, warnings);
  dropZeroHeartRates(records, warnings);
  dropUnknownPositions(records, warnings);
  dropUselessDistance(records, totals.distanceM, warnings);
  if (records.length === 0) warnings.add("noRecords", "The file gives totals and no records.");
  warnAboutTimes(records, warnings);
  if (totals.elapsedS !== null && totals.timerS !== null && totals.elapsedS < totals.timerS) {
    warnings.add(
      "elapsedShorterThanTimer",
      `The time elapsed, ${totals.elapsedS} s, is shorter than the timer's ${totals.timerS} s.`,
    );
  }
  const firstTime = records.timestampMs.find((value) => !Number.isNaN(value));
  const startedAt = draft.startedAt ?? (firstTime === undefined ? null : instant(firstTime));
  if (startedAt !== null && !isPlausibleDate(startedAt)) {
    warnings.add("dateImplausible", "The device's clock was not set when the recording began.");
  }
  return {
    ...draft,
    startedAt,
    totals: isOnFoot(draft.sport) ? totals : { ...totals, avgCadenceSpm: null },
    records: withoutEmptyColumns(records),
    warnings: warnings.list(),
  };
}

function withoutEmptyColumns(records: RecordColumns): RecordColumns {
  const kept: RecordColumns = { length: records.length, timestampMs: records.timestampMs };
  const filled = COLUMN_NAMES.flatMap((name) => {
    const column = records[name];
    return column?.some((value) => !Number.isNaN(value)) ? [[name, column] as const] : [];
  });
  return Object.assign(kept, Object.fromEntries(filled));
}
