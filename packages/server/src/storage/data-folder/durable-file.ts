import { open } from "node:fs/promises";

/** Makes sure that what was created, renamed or removed in a folder survives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
