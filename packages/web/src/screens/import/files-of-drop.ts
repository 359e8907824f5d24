import type { DirectoryDropItem, DropItem } from "react-aria-components";

/** Every file among what was dropped, folders opened to the bottom. `onFound` hears how many there are so far. */
export async function filesOfDrop(
  items: readonly DropItem[],
  onFound: (count: number) => void,
): Promise<readonly File[]> {
  const files: File[] = [];
  const look = async (below: readonly DropItem[]): Promise<void> => {
    for (const item of below) {
      if (item.kind === "file") files.push(await item.getFile());
      else if (item.kind === "directory") await look(await entriesOf(item));
    }
    onFound(files.length);
  };
  await look(items);
  return files;
}

async function entriesOf(folder: DirectoryDropItem): Promise<readonly DropItem[]> {
  const items: DropItem[] = [];
  for await (const item of folder.getEntries()) items.push(item);
  return items;
}
