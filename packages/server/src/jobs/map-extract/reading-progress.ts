/** How far the reading of an extract is. */
export interface ReadingProgress {
  /** The pass over the ways is at this byte. */
  waysTo(offset: number): void;
  /** A pass over the nodes is at this byte. */
  nodesTo(offset: number): void;
  /** Another pass over the nodes begins; so many references to nodes were met so far. */
  beginNodes(refsSoFar: number): void;
}

/**
 * One pass over the ways and, as far as can be told, one over the nodes; more of them as more is met. What is told never
 * falls: it waits where more turns out to be left than was thought.
 */
export function readingProgress(
  sizeBytes: number,
  { mostRefs, tell }: { readonly mostRefs: number; readonly tell: (share: number) => void },
): ReadingProgress {
  let ways = 0;
  let passesDone = 0;
  let inPass = 0;
  let passesExpected = 1;
  let told = 0;
  const update = (): void => {
    const share = (ways + (passesDone + inPass) * sizeBytes) / (sizeBytes * (1 + passesExpected));
    if (share <= told + LEAST_STEP) return;
    told = Math.min(1, Math.max(told, share));
    tell(told);
  };
  return {
    waysTo: (offset) => {
      ways = offset;
      update();
    },
    nodesTo: (offset) => {
      inPass = offset / sizeBytes;
      update();
    },
    beginNodes: (refsSoFar) => {
      if (inPass > 0) passesDone += 1;
      inPass = 0;
      const refsExpected = (refsSoFar * sizeBytes) / Math.max(1, ways);
      passesExpected = Math.max(passesDone + 1, Math.ceil(refsExpected / mostRefs));
      update();
    },
  };
}

const LEAST_STEP = 0.002;
