/** Straight pieces of lines on a plane, by number: from (x1, y1) to (x2, y2), metres. */
export interface Segments {
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
}

/** Where a point lies beside a segment. */
export interface Foot {
  readonly distanceM: number;
  /** Which part of the segment lies before the nearest point, 0 to 1. */
  readonly part: number;
}

/** Which segments lie near a point. */
export interface SegmentGrid {
  /** Calls `seen` once for each segment that may lie within the grid's radius of the point; some lie further off. */
  readonly eachNear: (x: number, y: number, seen: (segment: number) => void) => void;
}

/**
 * Segments sorted into squares, each into all that lie within `radiusM` of it, so that a point asks one square. Only the
 * squares of the given points are kept.
 */
export function segmentGrid(
  segments: Segments,
  radiusM: number,
  points: { readonly xM: Float64Array; readonly yM: Float64Array },
): SegmentGrid {
  const cellM = 2 * radiusM;
  const cells = new Map<number, number[]>();
  points.xM.forEach((x, point) => {
    cells.set(keyOf(rowOf(x, cellM), rowOf(points.yM[point] ?? 0, cellM)), []);
  });
  for (let segment = 0; segment < segments.x1.length; segment += 1) {
    const [x1 = 0, y1 = 0] = [segments.x1[segment], segments.y1[segment]];
    const [x2 = 0, y2 = 0] = [segments.x2[segment], segments.y2[segment]];
    const lastRow = rowOf(Math.max(y1, y2) + radiusM, cellM);
    for (let row = rowOf(Math.min(y1, y2) - radiusM, cellM); row <= lastRow; row += 1) {
      // Of a long slanting segment only what passes this row of squares.
      const span = spanWithin({ x1, y1, x2, y2 }, row * cellM - radiusM, (row + 1) * cellM + radiusM);
      const lastColumn = rowOf(span.toM + radiusM, cellM);
      for (let column = rowOf(span.fromM - radiusM, cellM); column <= lastColumn; column += 1) {
        cells.get(keyOf(column, row))?.push(segment);
      }
    }
  }
  return {
    eachNear: (x, y, seen) => {
      for (const segment of cells.get(keyOf(rowOf(x, cellM), rowOf(y, cellM))) ?? []) seen(segment);
    },
  };
}

/** The foot of the perpendicular from a point to a segment, or the segment's nearer end. */
export function footOn(segments: Segments, segment: number, x: number, y: number): Foot {
  const [x1 = 0, y1 = 0] = [segments.x1[segment], segments.y1[segment]];
  const eastM = (segments.x2[segment] ?? 0) - x1;
  const northM = (segments.y2[segment] ?? 0) - y1;
  const square = eastM ** 2 + northM ** 2;
  const along = square === 0 ? 0 : ((x - x1) * eastM + (y - y1) * northM) / square;
  const part = Math.min(1, Math.max(0, along));
  return { distanceM: Math.hypot(x - x1 - part * eastM, y - y1 - part * northM), part };
}

const rowOf = (metres: number, cellM: number): number => Math.floor(metres / cellM);
const keyOf = (column: number, row: number): number =>
  (column + 0x200_0000) * 0x400_0000 + (row + 0x200_0000);

function spanWithin(
  { x1, y1, x2, y2 }: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number },
  fromY: number,
  toY: number,
): { readonly fromM: number; readonly toM: number } {
  const at = (y: number): number =>
    y1 === y2 ? x1 : x1 + (x2 - x1) * Math.min(1, Math.max(0, (y - y1) / (y2 - y1)));
  const ends = y1 === y2 ? [x1, x2] : [at(fromY), at(toY)];
  return { fromM: Math.min(...ends), toM: Math.max(...ends) };
}
