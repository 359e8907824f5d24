import { type Refusal, refusal } from "@backstride/core/results";

const SQLITE_ERROR = 1;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;
const PRIMARY_CODE_BITS = 0xff;
const FULL = ["ENOSPC", "EDQUOT"];
const BROKEN: readonly (number | null)[] = [SQLITE_ERROR, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB];
const NOT_READABLE = ["EACCES", "EPERM"];
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

/**
 * Why a data folder could not be read, else null: `fileNotFound` without a database, `fileNotReadable`, or `dataFolderBroken`
 * where the database is none, lacks a table, or holds what can't be understood.
 */
export function notReadableRefusal(error: unknown, databasePath: string): Refusal | null {
  const [code, sqliteCode] = [codeOf(error), sqliteCodeOf(error)];
  const why = error instanceof Error ? error.message : "no reason given";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return refusal("fileNotFound", `There is no data folder with ${databasePath}.`);
  }
  if (NOT_READABLE.includes(code) || sqliteCode === SQLITE_CANTOPEN) {
    return refusal("fileNotReadable", `${databasePath} may not be read (${why}).`);
  }
  // A SyntaxError is of the JSON in a row.
  if (!BROKEN.includes(sqliteCode) && !(error instanceof SyntaxError)) return null;
  return broken(databasePath, why);
}

/** `dataFolderBroken` where the database to be opened is damaged or none at all, else null. */
export function damagedRefusal(error: unknown, databasePath: string): Refusal | null {
  const code = sqliteCodeOf(error);
  if (code !== SQLITE_CORRUPT && code !== SQLITE_NOTADB) return null;
  return broken(databasePath, error instanceof Error ? error.message : "no reason given");
}

const broken = (databasePath: string, why: string): Refusal =>
  refusal("dataFolderBroken", `${databasePath} can't be read as a database of Backstride (${why}).`);

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const sqliteCodeOf = (error: unknown): number | null =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & PRIMARY_CODE_BITS
    : null;
