import { open } from "node:fs/promises";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { jsonText, parseJson, type UnreadJson } from "./json-text.ts";

const MIB = 1024 * 1024;
/** A recording is never this large; a bigger file is refused before it fills the memory. */
const LARGEST_FILE_BYTES = 512 * MIB;
/** As a text it takes twice the room, and as a document more. */
const LARGEST_JSON_BYTES = 128 * MIB;
const STANDARD_INPUT = "-";

/** The bytes of a file: refused as `fileNotFound`, `fileNotReadable` (a folder, no permission) or `fileTooLarge`. */
export async function readBytes(path: string): Promise<Result<Uint8Array, Refusal>> {
  return await bytesOf(path, { name: path, limitBytes: LARGEST_FILE_BYTES });
}

/** A JSON file, or "-" for standard input; refused as a file is, and as `jsonInvalid` where it is no clear JSON. */
export async function readJson(path: string): Promise<Result<unknown, UnreadJson>> {
  const name = path === STANDARD_INPUT ? "Standard input" : path;
  const bytes = await bytesOf(path, { name, limitBytes: LARGEST_JSON_BYTES });
  return bytes.ok ? parseJson(jsonText(bytes.value), name) : err({ ...bytes.error, readings: [] });
}

interface Reading {
  /** What the file is called in a refusal. */
  readonly name: string;
  readonly limitBytes: number;
}

/** Counted while they come: a device or a pipe has no size that it says beforehand, and perhaps no end. */
async function bytesOf(path: string, { name, limitBytes }: Reading): Promise<Result<Uint8Array, Refusal>> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of path === STANDARD_INPUT ? process.stdin : await contentOf(path)) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > limitBytes) {
        return err(
          refusal("fileTooLarge", `${name} has more than the ${limitBytes / MIB} MiB that are read.`),
        );
      }
      chunks.push(chunk);
    }
    return ok(Buffer.concat(chunks));
  } catch (fault) {
    return err(refusalOf(name, fault));
  }
}

const contentOf = async (path: string): Promise<AsyncIterable<Uint8Array>> =>
  (await open(path)).createReadStream({ highWaterMark: MIB });

function refusalOf(name: string, fault: unknown): Refusal {
  const code = fault instanceof Error && "code" in fault ? fault.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return refusal("fileNotFound", `There is no file ${name}.`);
  if (code === "EISDIR") return refusal("fileNotReadable", `${name} is a folder; a file was expected.`);
  if (code === "EACCES" || code === "EPERM") {
    return refusal("fileNotReadable", `${name} may not be read.`);
  }
  const detail = fault instanceof Error ? fault.message : String(fault);
  return refusal("fileNotReadable", `${name} can't be read: ${detail}.`);
}
