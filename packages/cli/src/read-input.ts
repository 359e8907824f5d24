import { readFile, stat } from "node:fs/promises";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** A recording is never this large; a bigger file is refused before it fills the memory. */
const LARGEST_FILE_BYTES = 512 * 1024 * 1024;

/** The bytes of a file: refused as `fileNotFound`, `fileNotReadable` (a folder, no permission) or `fileTooLarge`. */
export async function readBytes(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_BYTES) {
      return err(
        refusal("fileTooLarge", `${path} has ${size} bytes; at most ${LARGEST_FILE_BYTES} are read.`),
      );
    }
    return ok(await readFile(path));
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : null;
    if (code === "ENOENT") return err(refusal("fileNotFound", `There is no file ${path}.`));
    if (code === "EISDIR")
      return err(refusal("fileNotReadable", `${path} is a folder; a file was expected.`));
    if (code === "EACCES" || code === "EPERM")
      return err(refusal("fileNotReadable", `${path} may not be read.`));
    throw fault;
  }
}

/** A JSON file, or "-" for standard input; refused as `jsonInvalid` where it is none. */
export async function readJson(path: string): Promise<Result<unknown, Refusal>> {
  const bytes = path === "-" ? ok(await readStandardInput()) : await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes.value)));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return err(refusal("jsonInvalid", `${path} is no JSON document: ${detail}`));
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
