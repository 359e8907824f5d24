import {
  FIT_MESSAGE,
  isOnFoot,
  type Lap,
  NO_TOTALS,
  type Pause,
  type PoolLength,
  type Recording,
} from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import { settleRecording } from "../settle-recording.ts";
import type { WarningList } from "../warning-list.ts";
import { deviceName } from "./device-name.ts";
import { fillHeartRates, readHeartBeats } from "./heart-beats.ts";
import { lapStartMs, readLap } from "./laps.ts";
import { localOffsetMinutes } from "./local-offset.ts";
import { lengthStartMs, readPoolLength } from "./pool-lengths.ts";
import type { FitPart } from "./read-parts.ts";
import { columnsOfRows } from "./record-columns.ts";
import { type ReadRecords, readRecords } from "./record-values.ts";
import { addRow, addRows, type RowList, rowList } from "./row-list.ts";
import { type FitSession, readSession } from "./session.ts";
import { type FindSession, sessionFinder } from "./session-finder.ts";
import { pausesFromEvents } from "./timer-pauses.ts";
import { completeSport, toldSports } from "./told-sport.ts";
import { readWearer } from "./wearer.ts";

/** What goes into the recording of one session, gathered in one pass over the file. */
interface Draft {
  readonly session: FitSession;
  readonly rows: RowList;
  readonly laps: Lap[];
  readonly lengths: PoolLength[];
  readonly pauses: Pause[];
  recordsOutside: number;
}

/** Watches round the session's ends to seconds and go on writing for a moment. */
const TOLERANCE_MS = 10_000;

/**
 * One recording for each session of the parts, in the order of the file; one from the records alone where there is no
 * session. Empty where there is neither session nor record.
 */
export function recordingsOfParts(
  bytes: Uint8Array,
  parts: readonly FitPart[],
  rowCount: number,
  warnings: WarningList,
): readonly Recording[] {
  const records = readRecords(bytes, parts, rowCount, warnings);
  addHeartBeats(bytes, records, parts);
  const hasRecords = parts.some((part) => part.records.count > 0);
  const drafts = draftsOf(parts, hasRecords, warnings);
  fillDrafts(drafts, parts, records);

  const messages = (kind: number) => parts.flatMap((part) => part.messages(kind));
  const utcOffsetMinutes = localOffsetMinutes(messages(FIT_MESSAGE.activity));
  const device = deviceName(messages(FIT_MESSAGE.fileId), messages(FIT_MESSAGE.deviceInfo));
  const wearer = readWearer(messages(FIT_MESSAGE.userProfile));
  const shared = warnings.list();
  return drafts.map(({ session, rows, laps, lengths, pauses, recordsOutside }) =>
    settleRecording({
      format: "fit",
      sport: session.sport,
      subSport: session.subSport,
      startedAt: Number.isNaN(session.startMs) ? null : instant(session.startMs),
      utcOffsetMinutes,
      device,
      name: session.name,
      totals: session.totals,
      records: columnsOfRows(records, rows, isOnFoot(session.sport)),
      laps,
      pauses,
      warnings:
        recordsOutside === 0
          ? shared
          : [
              ...shared,
              {
                code: "recordsOutsideSession",
                message: `${recordsOutside} records lie outside the time of their session; they were kept.`,
              },
            ],
      ...(wearer === null ? {} : { wearer }),
      ...(lengths.length === 0 ? {} : { lengths }),
    }),
  );
}

function addHeartBeats(
  bytes: Uint8Array,
  { timestampMs, values }: ReadRecords,
  parts: readonly FitPart[],
): void {
  const groups = parts.map((part) =>
    part.groups.filter(({ definition }) => definition.message === FIT_MESSAGE.hr),
  );
  const beats = readHeartBeats(bytes, groups);
  if (beats.timesMs.length === 0) return;
  const column = values.get("heartRateBpm") ?? new Float64Array(timestampMs.length).fill(Number.NaN);
  values.set("heartRateBpm", column);
  fillHeartRates(timestampMs, column, beats);
}

function draftsOf(parts: readonly FitPart[], hasRecords: boolean, warnings: WarningList): readonly Draft[] {
  const told = toldSports(parts);
  const sessions = parts.flatMap((part) =>
    part.messages(FIT_MESSAGE.session).map((message) => readSession(message, told)),
  );
  if (sessions.length === 0 && hasRecords) {
    warnings.add("noSession", "The file has no session, so it gives no totals of its own.");
    const sport = completeSport({ sport: null, subSport: null }, told);
    sessions.push({ at: 0, startMs: Number.NaN, endMs: Number.NaN, ...sport, totals: NO_TOTALS });
  }
  return sessions.map((session) => ({
    session,
    rows: rowList(),
    laps: [],
    lengths: [],
    pauses: [],
    recordsOutside: 0,
  }));
}

/** Gives records, laps and pauses to their sessions: within a part if it has any, else among those of the whole file. */
function fillDrafts(drafts: readonly Draft[], parts: readonly FitPart[], records: ReadRecords): void {
  const draftAt = new Map(drafts.map((draft) => [draft.session.at, draft]));
  const findInAll = sessionFinder(drafts.map(({ session }) => session));
  for (const part of parts) {
    const own = part.messages(FIT_MESSAGE.session).flatMap(({ at }) => draftAt.get(at) ?? []);
    const candidates = own.length > 0 ? own : drafts;
    const find = own.length > 0 ? sessionFinder(own.map(({ session }) => session)) : findInAll;
    giveRows(candidates, find, part, records);
    for (const message of part.messages(FIT_MESSAGE.lap)) {
      const draft = candidates[find(lapStartMs(message), message.at)];
      draft?.laps.push(readLap(message, isOnFoot(draft.session.sport)));
    }
    for (const message of part.messages(FIT_MESSAGE.length)) {
      candidates[find(lengthStartMs(message), message.at)]?.lengths.push(readPoolLength(message));
    }
    for (const pause of pausesFromEvents(part.messages(FIT_MESSAGE.event))) {
      const draft = candidates[find(pause.start, 0)];
      const isBetweenSessions =
        candidates.length > 1 && draft !== undefined && pause.end > draft.session.endMs + TOLERANCE_MS;
      if (!isBetweenSessions) draft?.pauses.push(pause);
    }
  }
}

function giveRows(
  candidates: readonly Draft[],
  find: FindSession,
  { records, firstRow, endRow }: FitPart,
  { timestampMs }: ReadRecords,
): void {
  const [only] = candidates;
  if (only === undefined) return;
  if (candidates.length === 1) {
    addRows(only.rows, firstRow, endRow);
    for (let row = firstRow; row < endRow; row += 1)
      if (isOutside(only, timestampMs[row])) only.recordsOutside += 1;
    return;
  }
  for (let row = firstRow; row < endRow; row += 1) {
    const timeMs = timestampMs[row] ?? Number.NaN;
    const draft = candidates[find(timeMs, records.offsets[row - firstRow] ?? 0)];
    if (draft === undefined) continue;
    addRow(draft.rows, row);
    if (isOutside(draft, timeMs)) draft.recordsOutside += 1;
  }
}

/** A record without a time lies nowhere. */
const isOutside = ({ session }: Draft, timeMs = Number.NaN): boolean =>
  timeMs < session.startMs - TOLERANCE_MS || timeMs > session.endMs + TOLERANCE_MS;
