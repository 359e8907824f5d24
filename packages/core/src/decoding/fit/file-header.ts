import { fitCrc } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";

/** One of the FIT files that may follow each other in the bytes: where its messages stand. */
export interface PartRange {
  readonly start: number;
  readonly end: number;
  /** The first byte behind the part and its checksum. */
  readonly next: number;
  /** Whether the bytes end before the part does, or its length was never written. */
  readonly isOpenEnded: boolean;
}

const LEAST_HEADER_BYTES = 12;
const HEADER_BYTES_WITH_CRC = 14;
const CRC_BYTES = 2;
/** ".FIT" in ASCII. */
const SIGNATURE = [0x2e, 0x46, 0x49, 0x54] as const;
const SIGNATURE_AT = 8;

/** Whether a FIT file may begin at `at`: its signature is there. */
export const hasFitSignature = (bytes: Uint8Array, at = 0): boolean =>
  SIGNATURE.every((byte, index) => bytes[at + SIGNATURE_AT + index] === byte);

/**
 * Reads the header at `at` and checks both checksums; null where there is no header that could be read. A wrong
 * checksum, a missing length and a file that ends too early are warnings: what can be read is read.
 */
export function readFileHeader(bytes: Uint8Array, at: number, warnings: WarningList): PartRange | null {
  const headerSize = bytes[at] ?? 0;
  if (headerSize < LEAST_HEADER_BYTES || at + headerSize > bytes.length || !hasFitSignature(bytes, at)) {
    return null;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerSize >= HEADER_BYTES_WITH_CRC) checkHeaderCrc(bytes, view, at, warnings);
  const start = at + headerSize;
  const dataSize = view.getUint32(at + 4, true);
  if (dataSize === 0) {
    warnings.add(
      "dataSizeMissing",
      "The file was never finished: its header gives no length. It was read on.",
    );
    return { start, end: bytes.length, next: bytes.length, isOpenEnded: true };
  }
  const end = start + dataSize;
  if (end + CRC_BYTES > bytes.length) {
    const announced = end + CRC_BYTES - at;
    const there = bytes.length - at;
    warnings.add("fileCutShort", `The header announces ${announced} bytes and ${there} are there.`);
    return {
      start,
      end: Math.min(end, bytes.length),
      next: bytes.length,
      isOpenEnded: end > bytes.length,
    };
  }
  const stated = view.getUint16(end, true);
  if (stated !== fitCrc(bytes, at, end)) {
    warnings.add("crcMismatch", "The file's checksum does not fit its content; some values may be damaged.");
  }
  return { start, end, next: end + CRC_BYTES, isOpenEnded: false };
}

/** The header's own checksum may be left at zero. */
function checkHeaderCrc(bytes: Uint8Array, view: DataView, at: number, warnings: WarningList): void {
  const stated = view.getUint16(at + LEAST_HEADER_BYTES, true);
  if (stated !== 0 && stated !== fitCrc(bytes, at, at + LEAST_HEADER_BYTES)) {
    warnings.add("headerCrcMismatch", "The checksum of the file's header does not fit the header.");
  }
}
