import type { NodeColumns } from "./node-columns.ts";

/** The nodes that ways refer to, and where they lie once the file's nodes have been gone through. */
export interface WantedNodes {
  readonly latitudesE7: Int32Array;
  readonly longitudesE7: Int32Array;
  /** Takes the positions of those that are wanted. */
  readonly take: (nodes: NodeColumns) => void;
  /** Where a node's position stands in the columns; only for ids that are wanted. */
  indexOf(id: number): number;
  isFound(index: number): boolean;
}

/** No latitude has this value. */
const NOT_FOUND = 0x7fffffff;

export function wantedNodes(refs: Float64Array): WantedNodes {
  const ids = distinct(refs);
  const latitudesE7 = new Int32Array(ids.length).fill(NOT_FOUND);
  const longitudesE7 = new Int32Array(ids.length);
  const indexOf = (id: number): number => firstNotBelow(ids, id);
  return {
    latitudesE7,
    longitudesE7,
    indexOf,
    isFound: (index) => index < ids.length && latitudesE7[index] !== NOT_FOUND,
    take: (nodes) => {
      // Files have their nodes by rising id, so that both lists are gone along together.
      let at = 0;
      let last = Number.POSITIVE_INFINITY;
      for (let node = 0; node < nodes.ids.length; node += 1) {
        const id = nodes.ids[node] ?? Number.NaN;
        if (id < last) at = indexOf(id);
        last = id;
        while ((ids[at] ?? Number.POSITIVE_INFINITY) < id) at += 1;
        if (ids[at] !== id) continue;
        latitudesE7[at] = nodes.latitudesE7[node] ?? NOT_FOUND;
        longitudesE7[at] = nodes.longitudesE7[node] ?? 0;
      }
    },
  };
}

function distinct(refs: Float64Array): Float64Array {
  const sorted = refs.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const id = sorted[at] ?? 0;
    if (count > 0 && sorted[count - 1] === id) continue;
    sorted[count] = id;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** The index of the first value that is not below; the length where all are. */
function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
