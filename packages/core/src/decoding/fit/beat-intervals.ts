import { FIT_FIELD, FIT_MESSAGE } from "../../recording/index.ts";
import { warningList } from "../warning-list.ts";
import type { FieldPlace } from "./definition.ts";
import { hasFitSignature, readFileHeader } from "./file-header.ts";
import type { MessageGroup } from "./message-group.ts";
import { eachInOrder } from "./messages-in-order.ts";
import { readNumber } from "./read-value.ts";
import { walkPart } from "./walk-part.ts";

const WANTED: ReadonlySet<number> = new Set([FIT_MESSAGE.hrv]);

/** The field of a group that holds the intervals, with the number of them in each message. */
interface IntervalField {
  readonly group: MessageGroup;
  readonly place: FieldPlace;
  readonly perMessage: number;
}

/**
 * The times between heartbeats that a FIT file holds (its `hrv` messages), in milliseconds and in the order of the file,
 * over all its recordings; null where the bytes are no FIT file or hold none. They carry no clock time of their own.
 * What the file marks as missing is left out, and so is zero. They are read from the bytes when asked for and are no
 * part of a recording: a long run has more of them than records. Takes time in proportion to the bytes.
 */
export function readBeatIntervalsMs(bytes: Uint8Array): Float64Array | null {
  if (!hasFitSignature(bytes)) return null;
  const fields = groupsOf(bytes).flatMap(intervalField);
  const room = fields.reduce((sum, { group, perMessage }) => sum + group.count * perMessage, 0);
  const intervalsMs = new Float64Array(room);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  const groups = fields.map(({ group }) => group);
  eachInOrder(groups, (which, message) => {
    const field = fields[which];
    const base = field?.place.base ?? null;
    if (field === undefined || base === null) return;
    const { group, place, perMessage } = field;
    const first = (group.offsets[message] ?? 0) + place.at;
    for (let index = 0; index < perMessage; index += 1) {
      const stored = readNumber(view, first + index * base.size, base, group.definition.isLittleEndian);
      if (!(stored > 0)) continue;
      intervalsMs[count] = stored;
      count += 1;
    }
  });
  return count === 0 ? null : intervalsMs.slice(0, count);
}

function groupsOf(bytes: Uint8Array): readonly MessageGroup[] {
  const groups: MessageGroup[] = [];
  const warnings = warningList();
  let at = 0;
  while (at < bytes.length) {
    const range = readFileHeader(bytes, at, warnings);
    if (range === null) break;
    groups.push(...walkPart(bytes, range, WANTED).groups);
    at = range.next;
  }
  return groups;
}

function intervalField(group: MessageGroup): readonly IntervalField[] {
  const place = group.definition.fields.find(({ number }) => number === FIT_FIELD.hrv.time);
  const base = place?.base ?? null;
  return place === undefined || base === null ? [] : [{ group, place, perMessage: place.size / base.size }];
}
