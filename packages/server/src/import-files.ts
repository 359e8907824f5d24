import { open } from "node:fs/promises";
import { basename } from "node:path";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { StoredItem } from "./storage/imports/stored-import.ts";
import type { Store } from "./store.ts";
import { addFile } from "./use-cases/imports/add-file.ts";
import { closeImport } from "./use-cases/imports/close-import.ts";
import type { ImportView } from "./use-cases/imports/import-view.ts";
import { openImport } from "./use-cases/imports/open-import.ts";
import { viewImport, viewImportWithItems } from "./use-cases/imports/view-import.ts";

export interface FilesToImport {
  readonly runnerId: string;
  readonly paths: readonly string[];
  readonly onProgress?: (view: ImportView) => void;
}

export interface ImportedFiles {
  readonly view: ImportView;
  readonly items: readonly StoredItem[];
  /** Files that were never taken: not there, not readable, too large. */
  readonly refused: readonly { readonly path: string; readonly refusal: Refusal }[];
}

/** Imports files from disk into a store that no server runs on, and waits for the end. One bad file stops no other. */
export async function importFiles(
  store: Store,
  { runnerId, paths, onProgress }: FilesToImport,
): Promise<Result<ImportedFiles, Refusal>> {
  const { ports } = store;
  const importId = (await openImport(ports, runnerId)).import.id;
  const tell = progressTeller(store, { runnerId, importId }, onProgress);
  const ended = new Promise<void>((resolve) => {
    const unsubscribe = ports.signals.subscribe(importId, (event) => {
      if (event.kind === "changed") tell();
      if (event.kind !== "end") return;
      unsubscribe();
      resolve();
    });
  });
  const refused: { path: string; refusal: Refusal }[] = [];
  for (const path of paths) {
    const added = await addFromDisk(store, { runnerId, importId, path });
    if (!added.ok) refused.push({ path, refusal: added.error });
  }
  const closed = await closeImport(ports, runnerId, importId);
  if (!closed.ok) return closed;
  await ended;
  const found = await viewImportWithItems(ports, runnerId, importId);
  if (!found.ok) return found;
  onProgress?.(found.value.view);
  return ok({ ...found.value, refused });
}

/** Counts when something changed, and once for all changes that come while it counts. */
function progressTeller(
  { ports }: Store,
  { runnerId, importId }: { readonly runnerId: string; readonly importId: string },
  onProgress: FilesToImport["onProgress"],
): () => void {
  let isCounting = false;
  return () => {
    if (onProgress === undefined || isCounting) return;
    isCounting = true;
    void viewImport(ports.db, runnerId, importId)
      .then((view) => view.ok && onProgress(view.value))
      .finally(() => {
        isCounting = false;
      });
  };
}

async function addFromDisk(
  { ports }: Store,
  file: { readonly runnerId: string; readonly importId: string; readonly path: string },
): Promise<Result<StoredItem, Refusal>> {
  const { runnerId, importId, path } = file;
  try {
    return await addFile(ports, runnerId, { importId, name: basename(path), content: contentOf(path) });
  } catch (error) {
    // Only what the file itself refuses; a full disk on our side is another matter.
    if (error instanceof FileUnreadable) return err(error.refusal);
    throw error;
  }
}

/** Why a file could not be read, carried through the code that only knows a stream of bytes. */
class FileUnreadable extends Error {
  readonly refusal: Refusal;

  constructor(path: string, cause: unknown) {
    super(`${path} can't be read`, { cause });
    this.refusal = refusalOf(path, cause);
  }
}

function refusalOf(path: string, cause: unknown): Refusal {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "ENOENT") return refusal("fileNotFound", `There is no file ${path}.`);
  if (code === "EACCES" || code === "EPERM") return refusal("fileNotReadable", `${path} may not be read.`);
  const why = cause instanceof Error ? cause.message : String(cause);
  return refusal("fileNotReadable", `${path} can't be read: ${why}.`);
}

/** Opened only when it is asked for: an error then reaches whoever reads. */
async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw new FileUnreadable(path, error);
  });
  try {
    yield* file.createReadStream({ autoClose: false });
  } catch (error) {
    throw new FileUnreadable(path, error);
  } finally {
    await file.close();
  }
}
