import { FIT_FIELD, FIT_MESSAGE } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { describeFields } from "./developer-fields.ts";
import type { DescribeField } from "./field-description.ts";
import { hasFitSignature, type PartRange, readFileHeader } from "./file-header.ts";
import { type FitMessage, messagesOf } from "./fit-message.ts";
import type { MessageGroup } from "./message-group.ts";
import { dropMisreadRecord } from "./misread-end.ts";
import type { PartRecords } from "./part-records.ts";
import { type WalkedPart, walkPart } from "./walk-part.ts";

/** One of the files that follow each other in the bytes, walked over and ready to be read. */
export interface FitPart {
  /** `file_id.type`; null where the part does not say what it is. */
  readonly fileType: number | null;
  readonly groups: readonly MessageGroup[];
  readonly records: PartRecords;
  readonly describe: DescribeField;
  /** Its records among those of all parts: from `firstRow` up to but not including `endRow`. */
  readonly firstRow: number;
  readonly endRow: number;
  messages(kind: number): readonly FitMessage[];
}

export interface FitParts {
  readonly parts: readonly FitPart[];
  readonly recordCount: number;
}

/** At the end of a file without a length the walk runs into the checksum. */
const CRC_BYTES = 2;

/** Walks over all parts; null where not even the first header can be read. */
export function readParts(bytes: Uint8Array, warnings: WarningList): FitParts | null {
  const parts: FitPart[] = [];
  let recordCount = 0;
  let at = 0;
  while (at < bytes.length) {
    const range = readFileHeader(bytes, at, warnings);
    if (range === null) {
      if (at === 0) return null;
      sayWhatTrails(bytes, at, warnings);
      break;
    }
    const walked = walkPart(bytes, range);
    const { groups, records } = walked;
    sayWhyItStopped(walked, range, warnings);
    if (walked.stop?.why === "messageNotDefined") dropMisreadRecord(records);
    const firstRow = recordCount;
    recordCount += records.count;
    parts.push({ ...readPart(bytes, groups), records, firstRow, endRow: recordCount });
    at = range.next;
  }
  if (parts.length > 1) {
    warnings.add("chainedFiles", `${parts.length} FIT files follow each other; they were read as one.`);
  }
  return { parts, recordCount };
}

function readPart(
  bytes: Uint8Array,
  groups: readonly MessageGroup[],
): Omit<FitPart, "records" | "firstRow" | "endRow"> {
  const describe = describeFields(messagesOf(bytes, groups, FIT_MESSAGE.fieldDescription));
  const known = new Map<number, readonly FitMessage[]>();
  // Several ask for the same kind.
  const messages = (kind: number): readonly FitMessage[] => {
    const found = known.get(kind) ?? messagesOf(bytes, groups, kind, describe);
    known.set(kind, found);
    return found;
  };
  const fileType = messages(FIT_MESSAGE.fileId)[0]?.number(FIT_FIELD.fileId.type) ?? null;
  return { fileType, groups, describe, messages };
}

function sayWhyItStopped({ stop }: WalkedPart, range: PartRange, warnings: WarningList): void {
  if (stop === null) return;
  if (range.isOpenEnded && stop.why === "endsWithinMessage") {
    if (range.end - stop.at > CRC_BYTES) {
      warnings.add("fileCutShort", "The file ends in the middle of a message; what came before was kept.");
    }
    return;
  }
  if (range.isOpenEnded && range.end - stop.at <= CRC_BYTES) return;
  const why =
    stop.why === "messageNotDefined"
      ? "a message of an undefined kind follows"
      : "a message reaches beyond the end";
  warnings.add("dataUnreadable", `From byte ${stop.at} on the file can't be read: ${why}.`);
}

function sayWhatTrails(bytes: Uint8Array, at: number, warnings: WarningList): void {
  const count = bytes.length - at;
  if (hasFitSignature(bytes, at)) {
    warnings.add("dataUnreadable", `The header of the file that begins at byte ${at} can't be read.`);
  } else
    warnings.add("trailingBytes", `${count} bytes follow after the end of the file; they were left out.`);
}
