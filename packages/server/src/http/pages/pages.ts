import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** The built screens as they were when they were read. */
export interface Pages {
  /** Of which build they are; null where they are not built. */
  readonly build: string | null;
  /** The file at a path of an address, or null. */
  file(path: string): Uint8Array<ArrayBuffer> | null;
}

/** Written by the build beside the pages. */
const LIST = "/shell.json";
/** A build that is put in the place of another one while it is read is there a moment later. */
const ATTEMPTS = 3;

/**
 * Reads the pages once and holds them, about a megabyte: what is built in their place afterwards is for a server that is
 * started afterwards. Its own pages would mean something else than this one's code, and the old ones would be gone.
 */
export async function readPages(folder: string): Promise<Pages> {
  const files = await readThrough(folder, ATTEMPTS);
  return { build: buildOf(files.get(LIST)), file: (path) => files.get(path) ?? null };
}

async function readThrough(
  folder: string,
  attempts: number,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const files = await Promise.all(
      paths.map(async (path) => {
        const name = path.slice(folder.length).split(sep).join("/");
        return [name, new Uint8Array(await readFile(path))] as const;
      }),
    );
    return new Map(files);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return attempts > 1 ? await readThrough(folder, attempts - 1) : new Map();
  }
}

function buildOf(list: Uint8Array | undefined): string | null {
  try {
    const shell: unknown = JSON.parse(new TextDecoder().decode(list));
    if (typeof shell !== "object" || shell === null || !("build" in shell)) return null;
    return typeof shell.build === "string" ? shell.build : null;
  } catch {
    return null;
  }
}
