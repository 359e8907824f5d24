import { err, ok, type Refusal, type Result, refusal } from "../results/index.ts";
import { instant } from "../time/index.ts";
import { COLUMN_NAMES } from "./columns.ts";
import { joinTotals } from "./join-totals.ts";
import { isOnFoot } from "./on-foot.ts";
import { timeSpanOf } from "./part-of-records.ts";
import type { Pause, RecordColumns, Recording, Sport } from "./recording.ts";

/**
 * One recording of two that were one activity: a watch that was stopped and started anew. The distance goes on, the time
 * between is a pause, laps and warnings are those of both. What only one of them has stands for its records; the totals
 * are joined where both have them. Refused with `inputInvalid` where either has no times, where `later` begins before
 * `earlier` ended, and where the sports don't go together.
 */
export function joinRecordings(earlier: Recording, later: Recording): Result<Recording, Refusal> {
  const before = timeSpanOf(earlier.records);
  const after = timeSpanOf(later.records);
  if (before === null || after === null) return refused("Recordings without times can't be put in order.");
  if (after.firstMs < before.lastMs) {
    return refused("The later recording begins before the earlier one has ended.");
  }
  const sport = sportOfBoth(earlier.sport, later.sport);
  if (sport === "none") {
    return refused(`The earlier recording is ${earlier.sport} and the later one ${later.sport}.`);
  }
  const between: Pause = { start: instant(before.lastMs), end: instant(after.firstMs) };
  return ok({
    ...later,
    ...earlier,
    sport,
    subSport: earlier.subSport === later.subSport ? earlier.subSport : null,
    startedAt: earlier.startedAt ?? instant(before.firstMs),
    utcOffsetMinutes: earlier.utcOffsetMinutes ?? later.utcOffsetMinutes,
    device: earlier.device ?? later.device,
    name: earlier.name ?? later.name,
    totals: joinTotals(earlier.totals, later.totals, startToStartS(earlier, later)),
    records: joinRecords(earlier.records, later.records),
    laps: [...earlier.laps, ...later.laps],
    pauses: [...earlier.pauses, ...(between.end > between.start ? [between] : []), ...later.pauses],
    warnings: [...earlier.warnings, ...later.warnings],
    ...(earlier.lengths === undefined && later.lengths === undefined
      ? {}
      : { lengths: [...(earlier.lengths ?? []), ...(later.lengths ?? [])] }),
  });
}

const refused = (message: string) => err(refusal("inputInvalid", message));

/** On foot, running wins: a walked warm-up must not turn a run into a walk that no load counts. */
function sportOfBoth(earlier: Sport | null, later: Sport | null): Sport | null | "none" {
  if (earlier === later || later === null) return earlier;
  if (earlier === null) return later;
  if (!isOnFoot(earlier) || !isOnFoot(later)) return "none";
  return later === "running" ? later : earlier;
}

function startToStartS(earlier: Recording, later: Recording): number | null {
  return earlier.startedAt === null || later.startedAt === null
    ? null
    : (later.startedAt - earlier.startedAt) / 1000;
}

function joinRecords(earlier: RecordColumns, later: RecordColumns): RecordColumns {
  const length = earlier.length + later.length;
  const joined = (left: Float64Array | undefined, right: Float64Array | undefined): Float64Array => {
    const column = new Float64Array(length).fill(Number.NaN);
    if (left !== undefined) column.set(left, 0);
    if (right !== undefined) column.set(right, earlier.length);
    return column;
  };
  const columns = COLUMN_NAMES.flatMap((name) => {
    const left = earlier[name];
    const right = later[name];
    // With the distance of one part alone the whole would look as short as that part.
    const isWanted = name === "distanceM" ? left && right : left || right;
    if (!isWanted) return [];
    return [[name, joined(left, name === "distanceM" ? goingOn(left, right) : right)] as const];
  });
  const timestampMs = joined(earlier.timestampMs, later.timestampMs);
  return Object.assign({ length, timestampMs }, Object.fromEntries(columns));
}

/** The later distance as it goes on from where the earlier one ended. */
function goingOn(earlierM: Float64Array | undefined, laterM: Float64Array | undefined) {
  const isThere = (value: number): boolean => !Number.isNaN(value);
  const reachedM = earlierM?.findLast(isThere) ?? 0;
  const firstM = laterM?.find(isThere) ?? 0;
  return laterM?.map((value) => value - firstM + reachedM);
}
