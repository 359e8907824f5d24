import { isUtf8 } from "node:buffer";
import { type Entry, getFileNameLowLevel, validateFileName } from "yauzl";
import type { ArchiveMember, NoRun } from "../../use-cases/imports/file-reader.ts";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";
import { shownName } from "../../use-cases/imports/shown-name.ts";
import { failed, skipped } from "./no-run.ts";

const UNIX = 3;
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const NAME_IS_UTF8 = 0x800;

/** The name of an archive's member, for people: never used as a path. */
export function memberName(entry: Entry): string {
  // macOS writes UTF-8 without saying so, which would be read in the code of the first PCs.
  const flags = isUtf8(entry.fileNameRaw)
    ? entry.generalPurposeBitFlag | NAME_IS_UTF8
    : entry.generalPurposeBitFlag;
  return shownName(getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false));
}

export const isFolder = (entry: Entry): boolean => entry.fileNameRaw.at(-1) === "/".charCodeAt(0);

/** A member as its entry in the archive's directory describes it, refused where that is enough to tell. */
export const memberOf = (entry: Entry, index: number, limits: ImportLimits): ArchiveMember => {
  const name = memberName(entry);
  return { index, name, refused: refuseMember(entry, name, limits) };
};

function refuseMember(entry: Entry, name: string, limits: ImportLimits): NoRun | null {
  const parts = name.split("/");
  if (parts.includes("__MACOSX") || (parts.at(-1) ?? "").startsWith("._")) {
    return skipped("systemFile", "A file of the operating system that made the archive, not a recording.");
  }
  const broken = (message: string): NoRun => failed("archiveMemberBroken", message);
  const unsafe = validateFileName(name);
  if (unsafe !== null) return broken(`The name leads out of the archive (${unsafe}).`);
  if (isLink(entry)) return broken("The member is a link and holds no data of its own.");
  if (entry.isEncrypted()) return broken("The member is encrypted. Unpack the archive and import the files.");
  if (!entry.canDecodeFileData()) return broken("The member is packed in a way that is not supported.");
  return refuseSize(entry, limits);
}

function refuseSize({ uncompressedSize, compressedSize }: Entry, limits: ImportLimits): NoRun | null {
  if (uncompressedSize > limits.fileBytes) {
    return failed("archiveTooLarge", `The member has ${uncompressedSize} bytes unpacked; too many.`);
  }
  // It says that it becomes smaller by being unpacked: all of it would be in memory before that turns out a lie.
  if (compressedSize > limits.fileBytes) {
    return failed("archiveTooLarge", `The member has ${compressedSize} bytes packed; too many.`);
  }
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize <= limits.ratioFreeBytes || ratio <= limits.packingRatio) return null;
  return failed(
    "archiveTooLarge",
    `The member grows ${Math.round(ratio)} times when it is unpacked; no recording does.`,
  );
}

function isLink(entry: Entry): boolean {
  const madeOn = entry.versionMadeBy >>> 8;
  const mode = entry.externalFileAttributes >>> 16;
  return madeOn === UNIX && (mode & FILE_TYPE_MASK) === SYMBOLIC_LINK;
}
