import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Refusal, refusal } from "@backstride/core/results";

/** A file or folder that could not be taken, and why. */
export interface RefusedPath {
  readonly path: string;
  readonly refusal: Refusal;
}

export interface FilesUnder {
  readonly files: readonly string[];
  readonly refused: readonly RefusedPath[];
}

/**
 * The files that the paths name, those in folders with them, in a steady order. What is not there or can't be read stops
 * no other: `fileNotFound`, `fileNotReadable`. Inside a folder a link to another one is not followed: it may lead back, or
 * to the whole machine.
 */
export async function filesUnder(paths: readonly string[]): Promise<FilesUnder> {
  const files: string[] = [];
  const refused: RefusedPath[] = [];
  for (const path of paths) {
    const found = await filesAt(path);
    files.push(...found.files.toSorted());
    refused.push(...found.refused);
  }
  return { files, refused };
}

async function filesAt(path: string): Promise<FilesUnder> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return await filesIn(path);
    // A pipe too: that is how a shell hands over what another command prints.
    if (about.isFile() || about.isFIFO()) return { files: [path], refused: [] };
    return refusing(path, refusal("fileNotReadable", `${path} is no file and no folder.`));
  } catch (fault) {
    return refusing(path, refusalOf(path, fault));
  }
}

async function filesIn(folder: string): Promise<FilesUnder> {
  const files: string[] = [];
  const refused: RefusedPath[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const found = await filesAtMember(join(folder, name));
    files.push(...found.files);
    refused.push(...found.refused);
  }
  return { files, refused };
}

async function filesAtMember(path: string): Promise<FilesUnder> {
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const about = await stat(path);
    if (isLink && about.isDirectory()) {
      const why = `${path} is a link to a folder and was not followed. Name that folder itself to take it in.`;
      return refusing(path, refusal("fileNotReadable", why));
    }
    if (about.isDirectory()) return await filesIn(path);
    return { files: about.isFile() ? [path] : [], refused: [] };
  } catch (fault) {
    return refusing(path, refusalOf(path, fault));
  }
}

const refusing = (path: string, why: Refusal): FilesUnder => ({
  files: [],
  refused: [{ path, refusal: why }],
});

function refusalOf(path: string, fault: unknown): Refusal {
  const code = fault instanceof Error && "code" in fault ? fault.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return refusal("fileNotFound", `There is no file or folder ${path}.`);
  }
  if (code === "EACCES" || code === "EPERM") return refusal("fileNotReadable", `${path} may not be read.`);
  if (code === "ELOOP") return refusal("fileNotReadable", `${path} is a link that leads back to itself.`);
  const detail = fault instanceof Error ? fault.message : String(fault);
  return refusal("fileNotReadable", `${path} can't be read: ${detail}.`);
}
