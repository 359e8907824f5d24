/** What is said of a file over the limit, also by those who see that before its bytes come. */
export { fileTooLarge } from "../../storage/data-folder/receive-file.ts";

/** How much an import may bring, so that no file, however made, can fill the disk or the memory. */
export interface ImportLimits {
  /** Size of one file as it is handed in: a whole account with its photographs has gigabytes. */
  readonly receivedBytes: number;
  /** Size of one file that is read in one piece: anything but an archive, and what comes out of one. */
  readonly fileBytes: number;
  /** Size of all members of one archive together, unpacked. */
  readonly archiveBytes: number;
  readonly archiveMembers: number;
  /** Archives within archives: 2 reads a zip in a zip (a whole account's export), and no deeper. */
  readonly archiveDepth: number;
  /** How many times larger than packed a member may be; below `ratioFreeBytes` anything goes. */
  readonly packingRatio: number;
  readonly ratioFreeBytes: number;
  /** How long one file may take to read. */
  readonly readMs: number;
}

const MIB = 1024 * 1024;

export const IMPORT_LIMITS: ImportLimits = {
  receivedBytes: 16 * 1024 * MIB,
  fileBytes: 512 * MIB,
  archiveBytes: 16 * 1024 * MIB,
  archiveMembers: 200_000,
  archiveDepth: 2,
  packingRatio: 200,
  ratioFreeBytes: MIB,
  readMs: 5 * 60_000,
};
