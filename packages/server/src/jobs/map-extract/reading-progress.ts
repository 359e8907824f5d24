/** How far the reading of an extract is. */
export interface ReadingProgress {
  /** The pass over the ways has read a block. */
  readBlock(block: { readonly sizeBytes: number; readonly hasWays: boolean }): void;
  /** A pass over the nodes is at this byte. */
  nodesTo(offset: number): void;
  /** Another pass over the nodes begins; so many references to nodes were met so far. */
  beginNodes(refsSoFar: number): void;
}

/**
 * A block without ways is only unpacked in the pass over the ways, so that it counts for less: as parts of one pass over
 * the nodes, for the whole of a file of which a fifth is ways, which then takes as long as that pass.
 */
const WORK_WITHOUT_WAYS = 0.3 / 0.8;
const WORK_WITH_WAYS = 0.7 / 0.2;

/**
 * One pass over the ways and, as far as can be told, one over the nodes; more of them as more is met. What is told never
 * falls: it waits where more turns out to be left than was thought.
 */
export function readingProgress(
  sizeBytes: number,
  { mostRefs, tell }: { readonly mostRefs: number; readonly tell: (share: number) => void },
): ReadingProgress {
  let bytesRead = 0;
  let waysWork = 0;
  let passesDone = 0;
  let inPass = 0;
  let passesExpected = 1;
  let told = 0;
  const update = (): void => {
    const share = (Math.min(1, waysWork) + passesDone + inPass) / (1 + passesExpected);
    if (share <= told + LEAST_STEP) return;
    told = Math.min(1, Math.max(told, share));
    tell(told);
  };
  return {
    readBlock: (block) => {
      bytesRead += block.sizeBytes;
      waysWork += (block.sizeBytes / sizeBytes) * (block.hasWays ? WORK_WITH_WAYS : WORK_WITHOUT_WAYS);
      update();
    },
    nodesTo: (offset) => {
      inPass = offset / sizeBytes;
      update();
    },
    beginNodes: (refsSoFar) => {
      if (inPass > 0) passesDone += 1;
      inPass = 0;
      const refsExpected = (refsSoFar * sizeBytes) / Math.max(1, bytesRead);
      passesExpected = Math.max(passesDone + 1, Math.ceil(refsExpected / mostRefs));
      update();
    },
  };
}

const LEAST_STEP = 0.002;
