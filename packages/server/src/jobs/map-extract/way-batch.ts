import type { ReadWay } from "./read-way.ts";
import { type WantedNodes, wantedNodes } from "./wanted-nodes.ts";

/** Ways that wait for the positions of their nodes. */
export interface WayBatch<Kept> {
  readonly wayCount: number;
  readonly refCount: number;
  readonly isFull: boolean;
  add(id: number, kept: Kept, refs: readonly number[]): void;
  /** Asked once, when all ways are in. */
  wantedNodes(): WantedNodes;
  /** The ways with what positions were found, those of a neighbourhood after each other. */
  eachWay(onWay: (way: ReadWay<Kept>) => void): void;
}

/** A little more than `mostRefs` references fit: the way with which the batch is full is in it whole. */
export function wayBatch<Kept>(mostRefs: number): WayBatch<Kept> {
  const ids: number[] = [];
  const kept: Kept[] = [];
  /** Where the references of each way end. */
  const ends: number[] = [];
  let refs = new Float64Array(mostRefs + SPARE_REFS);
  let refCount = 0;
  let nodes: WantedNodes | null = null;
  return {
    get wayCount() {
      return ids.length;
    },
    get refCount() {
      return refCount;
    },
    get isFull() {
      return refCount >= mostRefs;
    },
    add: (id, value, wayRefs) => {
      if (wayRefs.length < 2) return;
      if (refCount + wayRefs.length > refs.length) refs = grown(refs, refCount + wayRefs.length);
      refs.set(wayRefs, refCount);
      refCount += wayRefs.length;
      ids.push(id);
      kept.push(value);
      ends.push(refCount);
    },
    wantedNodes: () => {
      nodes = wantedNodes(refs.subarray(0, refCount));
      return nodes;
    },
    eachWay: (onWay) => {
      if (nodes === null) return;
      const found = nodes;
      const startOf = (way: number): number => ends[way - 1] ?? 0;
      const places = ids.map((_, way) => found.indexOf(refs[startOf(way)] ?? Number.NaN));
      for (const way of inNeighbourhoods(places, found)) {
        const value = kept[way];
        const id = ids[way];
        if (value === undefined || id === undefined) continue;
        for (const line of linesOf(refs.subarray(startOf(way), ends[way]), found)) {
          onWay({ id, kept: value, ...line });
        }
      }
    },
  };
}

/** For the rest of the block with which the batch becomes full. */
const SPARE_REFS = 64 * 1024;

function grown(refs: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(least, Math.ceil(refs.length * 1.5)));
  larger.set(refs);
  return larger;
}

interface Line {
  readonly latitudesE7: Int32Array;
  readonly longitudesE7: Int32Array;
}

/** A way along the nodes that were found, in pieces where some between were not: an extract ends at its border. */
function linesOf(refs: Float64Array, nodes: WantedNodes): readonly Line[] {
  const lines: Line[] = [];
  let latitudes: number[] = [];
  let longitudes: number[] = [];
  const end = (): void => {
    if (latitudes.length >= 2) {
      lines.push({ latitudesE7: Int32Array.from(latitudes), longitudesE7: Int32Array.from(longitudes) });
    }
    latitudes = [];
    longitudes = [];
  };
  for (const ref of refs) {
    const at = nodes.indexOf(ref);
    if (!nodes.isFound(at)) end();
    else {
      latitudes.push(nodes.latitudesE7[at] ?? 0);
      longitudes.push(nodes.longitudesE7[at] ?? 0);
    }
  }
  end();
  return lines;
}

/** 0.1 degree of latitude. */
const NEIGHBOURHOOD_E7 = 1_000_000;

/** What lies close together is to lie together in an index. Ways whose first node was not found come in some order. */
function inNeighbourhoods(places: readonly number[], nodes: WantedNodes): readonly number[] {
  const columns = 4096;
  const cells = Float64Array.from(places, (at) => {
    const row = Math.floor((nodes.latitudesE7[at] ?? 0) / NEIGHBOURHOOD_E7);
    const column = Math.floor((nodes.longitudesE7[at] ?? 0) / NEIGHBOURHOOD_E7);
    return row * columns + column;
  });
  return places.map((_, way) => way).sort((left, right) => (cells[left] ?? 0) - (cells[right] ?? 0));
}
