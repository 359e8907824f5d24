import { type Refusal, refusal } from "@backstride/core/results";

const SQLITE_READONLY = 8;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const PRIMARY_CODE_BITS = 0xff;
const FULL = ["ENOSPC", "EDQUOT"];
const NOT_WRITABLE = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"];

/** `diskFull` where that is what an error of the disk or the database means, else null. */
export function diskFullRefusal(error: unknown): Refusal | null {
  if (!FULL.includes(codeOf(error)) && sqliteCodeOf(error) !== SQLITE_FULL) return null;
  return refusal("diskFull", "The disk is full. Nothing was half-written; make room and do the same again.");
}

/** `dataFolderNotWritable` where that is why the data folder could not be opened, else null. */
export function notWritableRefusal(error: unknown, dataFolder: string): Refusal | null {
  const sqliteCode = sqliteCodeOf(error);
  const isMeant =
    NOT_WRITABLE.includes(codeOf(error)) || sqliteCode === SQLITE_READONLY || sqliteCode === SQLITE_CANTOPEN;
  if (!isMeant) return null;
  const why = error instanceof Error ? error.message : "no reason given";
  return refusal("dataFolderNotWritable", `The data folder ${dataFolder} can't be written to (${why}).`);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const sqliteCodeOf = (error: unknown): number | null =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & PRIMARY_CODE_BITS
    : null;
