import type { MessageGroup } from "./message-group.ts";

/**
 * Visits the messages of several groups by their place in the file: `group` and `index` say which one. Within a group
 * they stand in order already.
 */
export function eachInOrder(
  groups: readonly MessageGroup[],
  visit: (group: number, index: number) => void,
): void {
  const [only] = groups;
  if (only !== undefined && groups.length === 1) {
    for (let index = 0; index < only.count; index += 1) visit(0, index);
    return;
  }
  // The place with the group behind it in one number, so that sorting needs no comparing function.
  const keys = new Float64Array(groups.reduce((sum, { count }) => sum + count, 0));
  let filled = 0;
  groups.forEach(({ offsets, count }, group) => {
    for (let index = 0; index < count; index += 1) {
      keys[filled] = (offsets[index] ?? 0) * groups.length + group;
      filled += 1;
    }
  });
  if (!isAscending(keys)) keys.sort();
  const visited = new Uint32Array(groups.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const group = key - groups.length * Math.floor(key / groups.length);
    const index = visited[group] ?? 0;
    visited[group] = index + 1;
    visit(group, index);
  }
}

function isAscending(keys: Float64Array): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? 0) > (keys[at] ?? 0)) return false;
  return true;
}
