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
    const inside: readonly FoundSource[] = about.isDirectory()
      ? await inFolder(path)
      : [{ kind: "file", path, isNamed: true }];
    for (const source of inside) {
      const place = resolve(source.path);
      if (!found.has(place) || (source.kind === "file" && source.isNamed)) found.set(place, source);
    }
  }
  return ok([...found.values()]);
}

async function inFolder(folder: string): Promise<readonly FoundSource[]> {
  const dataFolders = await dataFoldersIn(folder);
  const files = await filesUnder([folder]);
  const isStored = (file: string): boolean => dataFolders.some((path) => isBelow(file, path));
  return [
    ...dataFolders.map((path): FoundSource => ({ kind: "data-folder", path })),
    ...(files.ok ? files.value : [])
      .filter((file) => extname(file) === ".json" && !isStored(file))
      .map((path): FoundSource => ({ kind: "file", path, isNamed: false })),
  ];
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
