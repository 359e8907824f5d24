import { crc32, inflateRawSync } from "node:zlib";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { type Entry, fromBufferPromise, fromRandomAccessReaderPromise, type ZipFile } from "yauzl";
import type { ArchiveMember } from "../../use-cases/imports/file-reader.ts";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";
import { ArchiveFile } from "./archive-file.ts";
import { type WholePart, wholePartOf } from "./zip-before-cut.ts";
import { lengthOfZip } from "./zip-end.ts";
import { isFolder, memberOf } from "./zip-members.ts";

/** An open zip with its directory read. */
export interface ZipArchive {
  readonly members: readonly ArchiveMember[];
  /** Its end is missing: the members are those that stand whole before the cut. */
  readonly isCutShort: boolean;
  /** The bytes of one member; a member that is broken is refused and the others stay readable. */
  read(index: number): Promise<Result<Uint8Array, Refusal>>;
  close(): void;
}

/** Names are checked one by one, so that one bad name does not cost the whole archive. */
const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };

const CUT_SHORT =
  "The zip is cut short, and no file in it is whole before the cut. Download or copy it again.";

/** Opens a zip from a path or from bytes, of one that is cut short what is whole: `archiveBroken`, or `archiveTooLarge` by what its directory says. */
export async function openZip(
  source: string | Uint8Array,
  limits: ImportLimits,
): Promise<Result<ZipArchive, Refusal>> {
  let zip: ZipFile | null = null;
  try {
    const lengthBytes = await lengthOfZip(source);
    const part =
      lengthBytes === null ? wholePartOf(source, limits) : { lengthBytes, directory: Buffer.alloc(0) };
    if (part === null) return err(refusal("archiveBroken", CUT_SHORT));
    zip = await (typeof source === "string"
      ? zipOfFile(new ArchiveFile(source, part.lengthBytes, part.directory))
      : fromBufferPromise(bytesOf(source, part), OPTIONS));
    const entries = await entriesOf(zip, limits);
    if (!entries.ok) {
      zip.close();
      return entries;
    }
    return ok({ ...archiveOf(zip, entries.value, limits), isCutShort: lengthBytes === null });
  } catch (error) {
    zip?.close();
    return err(refusal("archiveBroken", `The zip can't be read: ${wordsOf(error)}.`));
  }
}

function bytesOf({ buffer, byteOffset }: Uint8Array, { lengthBytes, directory }: WholePart): Buffer {
  const bytes = Buffer.from(buffer, byteOffset, lengthBytes);
  return directory.length === 0 ? bytes : Buffer.concat([bytes, directory]);
}

async function zipOfFile(file: ArchiveFile): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(file, file.sizeBytes, OPTIONS);
  } catch (error) {
    // Nobody else knows of the open file then.
    file.close(() => {});
    throw error;
  }
}

async function entriesOf(
  zip: ZipFile,
  limits: ImportLimits,
): Promise<Result<ReadonlyMap<number, Entry>, Refusal>> {
  const entries = new Map<number, Entry>();
  let unpackedBytes = 0;
  let index = 0;
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > limits.archiveBytes) {
      return err(
        refusal("archiveTooLarge", `The archive has more than ${limits.archiveBytes} bytes unpacked.`),
      );
    }
    if (!isFolder(entry)) entries.set(index, entry);
    index += 1;
    if (index > limits.archiveMembers) {
      return err(refusal("archiveTooLarge", `The archive has more than ${limits.archiveMembers} members.`));
    }
  }
  return ok(entries);
}

const archiveOf = (
  zip: ZipFile,
  entries: ReadonlyMap<number, Entry>,
  limits: ImportLimits,
): Omit<ZipArchive, "isCutShort"> => ({
  members: [...entries].map(([index, entry]) => memberOf(entry, index, limits)),
  close: () => zip.close(),
  read: async (index) => {
    const entry = entries.get(index);
    if (entry === undefined) return err(memberBroken(`the archive has no member ${index}`));
    try {
      const bytes = await readMember(zip, entry);
      return crc32(bytes) === entry.crc32
        ? ok(bytes)
        : err(memberBroken("its checksum does not match its content"));
    } catch (error) {
      return err(memberBroken(wordsOf(error)));
    }
  },
});

const STORED = 0;

/**
 * The packed bytes in one piece, unpacked in one go: this thread has nothing else to do meanwhile, and a stream for each
 * of thousands of small members costs more than the unpacking. More than the directory promises is refused by zlib.
 */
async function readMember(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const { uncompressedSize, compressionMethod } = entry;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false })) {
    chunks.push(chunk as Uint8Array);
  }
  const packed = Buffer.concat(chunks);
  // Nothing, packed, is two bytes; and zlib takes a limit of nothing for none.
  if (uncompressedSize === 0) return new Uint8Array();
  if (compressionMethod === STORED) return packed;
  // One buffer that takes it all: put together of many pieces the bytes would be copied once more.
  const bytes = inflateRawSync(packed, {
    maxOutputLength: uncompressedSize,
    chunkSize: uncompressedSize + 64,
  });
  if (bytes.byteLength === uncompressedSize) return bytes;
  throw new Error(`it has ${bytes.byteLength} bytes and not the ${uncompressedSize} of the directory`);
}

const memberBroken = (why: string): Refusal =>
  refusal("archiveMemberBroken", `The member can't be unpacked: ${why}.`);
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTooLarge = "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
  return isTooLarge ? "it holds more than the archive's directory says" : error.message;
}
