import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** The files that the paths name, those in folders with them, in a steady order; a path that is not there is refused. */
export async function filesUnder(paths: readonly string[]): Promise<Result<readonly string[], Refusal>> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) return err(refusal("fileNotFound", `There is no file or folder ${path}.`));
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = await readdir(path, { recursive: true, withFileTypes: true });
    const names = inside.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    files.push(...names.toSorted());
  }
  return ok(files);
}
