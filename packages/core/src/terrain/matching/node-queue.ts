/** Nodes with their distance, the nearest first. A node may stand in it several times. */
export interface NodeQueue {
  readonly add: (node: number, metres: number) => void;
  /** Takes the nearest out; null when there is none. */
  readonly take: () => { readonly node: number; readonly metres: number } | null;
  readonly clear: () => void;
}

interface Entry {
  readonly node: number;
  readonly metres: number;
}

/** A binary heap: the entry at `at` is never further than those at `2 at + 1` and `2 at + 2`. */
export function nodeQueue(): NodeQueue {
  const heap: Entry[] = [];
  const metresAt = (at: number): number => heap[at]?.metres ?? Number.POSITIVE_INFINITY;

  const add = (node: number, metres: number): void => {
    const entry = { node, metres };
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt];
      if (parent === undefined || parent.metres <= metres) break;
      heap[at] = parent;
      heap[parentAt] = entry;
      at = parentAt;
    }
  };

  const take = (): Entry | null => {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return null;
    if (heap.length === 0) return first;
    let at = 0;
    heap[0] = last;
    for (;;) {
      const left = 2 * at + 1;
      const childAt = metresAt(left) <= metresAt(left + 1) ? left : left + 1;
      const child = heap[childAt];
      if (child === undefined || child.metres >= last.metres) return first;
      heap[at] = child;
      heap[childAt] = last;
      at = childAt;
    }
  };

  return {
    add,
    take,
    clear: () => {
      heap.length = 0;
    },
  };
}
