import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ok, type Refusal, type Result, refusal } from "@backstride/core/results";
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
  const content = createReadStream(file.path);
  try {
    return await addFile(ports, file.runnerId, {
      importId: file.importId,
      name: basename(file.path),
      content,
    });
  } catch (error) {
    // Only what the file itself refuses; a full disk on our side is another matter.
    if (content.errored === null) throw error;
    const isMissing = "code" in content.errored && content.errored.code === "ENOENT";
    const code = isMissing ? "fileNotFound" : "fileNotReadable";
    return { ok: false, error: refusal(code, `${file.path}: ${content.errored.message}.`) };
  }
}
