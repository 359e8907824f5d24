import { readdir, stat } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { filesUnder } from "../commands/files-under.ts";

/** A scenario file, named or found in a folder, or a data folder. */
export type FoundSource =
  | { readonly kind: "file"; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: "data-folder"; readonly path: string };

/**
 * What the paths name, each thing once. A folder is a data folder where a database lies in it, else it means the data
 * folders right inside it and the .json files below it; what lies in a data folder beside the database is nobody's scenario.
 */
export async function sourcesUnder(
  paths: readonly string[],
): Promise<Result<readonly FoundSource[], Refusal>> {
  const found = new Map<string, FoundSource>();
  for (const path of paths) {
    const about = await stat(path).catch(() => null);
    if (about === null) return err(refusal("fileNotFound", `There is no file or folder ${path}.`));
    const inside: Result<readonly FoundSource[], Refusal> = about.isDirectory()
      ? await inFolder(path)
      : ok([{ kind: "file", path, isNamed: true }]);
    if (!inside.ok) return inside;
    for (const source of inside.value) {
      const place = resolve(source.path);
      if (!found.has(place) || (source.kind === "file" && source.isNamed)) found.set(place, source);
    }
  }
  return ok([...found.values()]);
}

/** What can't be read is refused: nobody who could be learnt from may be left out unseen. */
async function inFolder(folder: string): Promise<Result<readonly FoundSource[], Refusal>> {
  const { files, refused } = await filesUnder([folder]);
  const [unreadable] = refused;
  if (unreadable?.path === folder) return err(unreadable.refusal);
  const dataFolders = await dataFoldersIn(folder);
  const isStored = (path: string): boolean => dataFolders.some((dataFolder) => isBelow(path, dataFolder));
  const unseen = refused.find(({ path }) => !isStored(path));
  if (unseen !== undefined) return err(unseen.refusal);
  return ok([
    ...dataFolders.map((path): FoundSource => ({ kind: "data-folder", path })),
    ...files
      .filter((file) => extname(file) === ".json" && !isStored(file))
      .map((path): FoundSource => ({ kind: "file", path, isNamed: false })),
  ]);
}

async function dataFoldersIn(folder: string): Promise<readonly string[]> {
  const { isDataFolder } = await import("@backstride/server");
  if (isDataFolder(folder)) return [folder];
  const names = await readdir(folder);
  return names
    .toSorted()
    .map((name) => join(folder, name))
    .filter(isDataFolder);
}

const isBelow = (file: string, folder: string): boolean => !relative(folder, file).startsWith("..");
