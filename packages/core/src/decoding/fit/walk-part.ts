import { FIT_MESSAGE } from "../../recording/index.ts";
import { type Definition, definitionLength, readDefinition } from "./definition.ts";
import { addMessage, type MessageGroup, messageGroup } from "./message-group.ts";

/** What stands in one part: where every message of interest is, found in one walk and not yet read. */
export interface WalkedPart {
  readonly groups: readonly MessageGroup[];
  readonly recordCount: number;
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
const MOST_ROOM = 131_072;

/** What a recording is made of. Times between beats are many, and few ask for them. */
export const RECORDING_MESSAGES: ReadonlySet<number> = new Set(
  Object.values(FIT_MESSAGE).filter((message) => message !== FIT_MESSAGE.hrv),
);

/** A definition with the group that its next messages go to; null for messages that nobody asked for. */
interface Kind {
  readonly definition: Definition;
  readonly isOfInterest: boolean;
  readonly hasDeveloperFields: boolean;
  group: MessageGroup | null;
}

/**
 * Walks over the messages from `start` up to `end`, notes where those of the `wanted` kinds are, and numbers the records
 * from `firstRow` on. Definitions that say the same share a group, so that a file which repeats its definitions all the
 * time still gives few long groups.
 */
export function walkPart(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  firstRow: number,
  wanted: ReadonlySet<number> = RECORDING_MESSAGES,
): WalkedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds = new Map<string, Kind>();
  const kindOfLocal: (Kind | undefined)[] = [];
  const groups: MessageGroup[] = [];
  let descriptions = 0;
  let row = firstRow;
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
      const key = keyOf(bytes, at + 1, length, hasDeveloperFields);
      const kind = kinds.get(key) ?? newKind(readDefinition(bytes, at + 1, hasDeveloperFields), wanted);
      kinds.set(key, kind);
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

    if (kind.isOfInterest) {
      let { group } = kind;
      if (group === null || (kind.hasDeveloperFields && group.descriptionsBefore !== descriptions)) {
        const isFirstOfRecords = row === firstRow && definition.message === FIT_MESSAGE.record;
        group = isFirstOfRecords
          ? messageGroup(definition, descriptions, roomForRecords(end - at, definition.size))
          : messageGroup(definition, descriptions);
        kind.group = group;
        groups.push(group);
      }
      addMessage(group, at + 1, timeS, row);
      if (definition.message === FIT_MESSAGE.record) row += 1;
      else if (definition.message === FIT_MESSAGE.fieldDescription) descriptions += 1;
    }
    at += 1 + definition.size;
  }
  return { groups, recordCount: row - firstRow, stop: why === null ? null : { at, why } };
}

/** The usual file has records to its end, all of one kind; room for a day and a half of them is made at most. */
const roomForRecords = (bytesLeft: number, size: number): number =>
  Math.min(Math.ceil(bytesLeft / (1 + size)), MOST_ROOM);

const newKind = (definition: Definition, wanted: ReadonlySet<number>): Kind => ({
  definition,
  isOfInterest: wanted.has(definition.message),
  hasDeveloperFields: definition.developerFields.length > 0,
  group: null,
});

const keyOf = (bytes: Uint8Array, at: number, length: number, hasDeveloperFields: boolean): string =>
  String.fromCharCode(hasDeveloperFields ? 1 : 0, ...bytes.subarray(at, at + length));

/** A compressed header carries the lowest five bits of the time; they start over after 32 seconds. */
function fullTimeS(lastTimeS: number, lowBits: number): number {
  if (Number.isNaN(lastTimeS)) return Number.NaN;
  const lastLowBits = lastTimeS % 32;
  return lastTimeS - lastLowBits + lowBits + (lowBits < lastLowBits ? 32 : 0);
}
