import type { DirectoryDropItem, DropItem } from "react-aria-components";

/** Every file among what was dropped, folders opened to the bottom. */
export async function filesOfDrop(items: readonly DropItem[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === "file") files.push(await item.getFile());
    else if (item.kind === "directory") files.push(...(await filesOfFolder(item)));
  }
  return files;
}

async function filesOfFolder(folder: DirectoryDropItem): Promise<readonly File[]> {
  const items: DropItem[] = [];
  for await (const item of folder.getEntries()) items.push(item);
  return filesOfDrop(items);
}
