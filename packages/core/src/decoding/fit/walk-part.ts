import { FIT_MESSAGE } from "../../recording/index.ts";
import { type Definition, definitionLength, readDefinition } from "./definition.ts";
import { addMessage, type MessageGroup, messageGroup } from "./message-group.ts";
import { growRecords, type PartRecords, partRecords, type RecordGroup, recordGroup } from "./part-records.ts";
import { addRow } from "./row-list.ts";

/** What stands in one part: where every message of interest is, found in one walk and not yet read. */
export interface WalkedPart {
  readonly groups: readonly MessageGroup[];
  readonly records: PartRecords;
  /** Null when the walk came to the end. */
  readonly stop: WalkStop | null;
}

/** Where the walk could not go on. */
export interface WalkStop {
  readonly at: number;
  readonly why: "endsWithinMessage" | "messageNotDefined";
}

const COMPRESSED_HEADER = 0x80;
const DEFINITION_HEADER = 0x40;
const DEVELOPER_FIELDS = 0x20;
const INVALID_TIMESTAMP = 0xffffffff;

/** What a recording is made of. Times between beats are many, and few ask for them. */
export const RECORDING_MESSAGES: ReadonlySet<number> = new Set(
  Object.values(FIT_MESSAGE).filter((message) => message !== FIT_MESSAGE.hrv),
);

interface Place {
  readonly at: number;
  readonly length: number;
}

/** A definition with the group that its next messages go to; null until one comes that somebody asked for. */
interface Kind {
  readonly definition: Definition;
  /** The bytes of its definition message. */
  readonly place: Place;
  readonly isOfInterest: boolean;
  readonly isRecord: boolean;
  readonly hasDeveloperFields: boolean;
  group: MessageGroup | null;
  recordGroup: RecordGroup | null;
}

/**
 * Walks over the messages from `start` up to `end`, notes where those of the `wanted` kinds are, and numbers the records.
 * Definitions that say the same share a group, so that a file which repeats its definitions all the time still gives few
 * long groups.
 */
export function walkPart(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  wanted: ReadonlySet<number> = RECORDING_MESSAGES,
): WalkedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds = new Map<number, Kind>();
  const kindOfLocal: (Kind | undefined)[] = [];
  const groups: MessageGroup[] = [];
  const records = partRecords();
  let descriptions = 0;
  let lastTimeS = Number.NaN;
  let at = start;
  let why: WalkStop["why"] | null = null;

  while (at < end) {
    const header = bytes[at] ?? 0;
    const isCompressed = (header & COMPRESSED_HEADER) !== 0;
    if (!isCompressed && (header & DEFINITION_HEADER) !== 0) {
      const hasDeveloperFields = (header & DEVELOPER_FIELDS) !== 0;
      const length = definitionLength(bytes, at + 1, end, hasDeveloperFields);
      if (length === null) {
        why = "endsWithinMessage";
        break;
      }
      const key = hashOf(bytes, at + 1, length);
      let kind = kinds.get(key);
      if (kind === undefined || !saysTheSame(bytes, kind, at + 1, length)) {
        const definition = readDefinition(bytes, at + 1, hasDeveloperFields);
        kind = newKind(definition, { at: at + 1, length }, wanted);
        kinds.set(key, kind);
      }
      kindOfLocal[header & 0x0f] = kind;
      at += 1 + length;
      continue;
    }

    const kind = kindOfLocal[isCompressed ? (header >> 5) & 0x03 : header & 0x0f];
    if (kind === undefined) {
      why = "messageNotDefined";
      break;
    }
    const { definition } = kind;
    if (at + 1 + definition.size > end) {
      why = "endsWithinMessage";
      break;
    }
    let timeS = Number.NaN;
    if (isCompressed) timeS = fullTimeS(lastTimeS, header & 0x1f);
    else if (definition.timestampAt >= 0) {
      const stored = view.getUint32(at + 1 + definition.timestampAt, definition.isLittleEndian);
      if (stored !== INVALID_TIMESTAMP) timeS = stored;
    }
    if (!Number.isNaN(timeS)) lastTimeS = timeS;

    if (kind.isRecord) {
      let group = kind.recordGroup;
      if (group === null || (kind.hasDeveloperFields && group.descriptionsBefore !== descriptions)) {
        group = recordGroup(definition, descriptions);
        kind.recordGroup = group;
        records.groups.push(group);
      }
      const row = records.count;
      if (row === records.offsets.length) growRecords(records, end - at, definition.size);
      records.offsets[row] = at + 1;
      records.timesS[row] = timeS;
      records.count = row + 1;
      addRow(group.rows, row);
    } else if (kind.isOfInterest) {
      let { group } = kind;
      if (group === null || (kind.hasDeveloperFields && group.descriptionsBefore !== descriptions)) {
        group = messageGroup(definition, descriptions);
        kind.group = group;
        groups.push(group);
      }
      addMessage(group, at + 1, timeS);
      if (definition.message === FIT_MESSAGE.fieldDescription) descriptions += 1;
    }
    at += 1 + definition.size;
  }
  return { groups, records, stop: why === null ? null : { at, why } };
}

function newKind(definition: Definition, place: Place, wanted: ReadonlySet<number>): Kind {
  const isOfInterest = wanted.has(definition.message);
  return {
    definition,
    place,
    isOfInterest,
    isRecord: isOfInterest && definition.message === FIT_MESSAGE.record,
    hasDeveloperFields: definition.developerFields.length > 0,
    group: null,
    recordGroup: null,
  };
}

/**
 * A number for the bytes of a definition (FNV-1a). Some files repeat their definitions before every other message, and a
 * text of the bytes as the key took a sixth of the time on one of them. Of two definitions with the same number the later
 * one takes over; both then have groups of their own.
 */
function hashOf(bytes: Uint8Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + length; index += 1)
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash;
}

function saysTheSame(bytes: Uint8Array, { place }: Kind, at: number, length: number): boolean {
  if (place.length !== length) return false;
  for (let index = 0; index < length; index += 1)
    if (bytes[place.at + index] !== bytes[at + index]) return false;
  return true;
}

/** A compressed header carries the lowest five bits of the time; they start over after 32 seconds. */
function fullTimeS(lastTimeS: number, lowBits: number): number {
  if (Number.isNaN(lastTimeS)) return Number.NaN;
  const lastLowBits = lastTimeS % 32;
  return lastTimeS - lastLowBits + lowBits + (lowBits < lastLowBits ? 32 : 0);
}
