import { PbfReader } from "pbf";
import { BrokenExtract } from "./broken-extract.ts";
import { type Span, spanAt } from "./span.ts";

/** Nodes by column, in the order of the file. */
export interface NodeColumns {
  readonly ids: Float64Array;
  /** Whole 1e-7 degrees: as exact as OpenStreetMap is. */
  readonly latitudesE7: Int32Array;
  readonly longitudesE7: Int32Array;
}

/** How a block writes positions: an offset and a step, in nanodegrees. */
export interface PositionGrid {
  readonly granularity: number;
  readonly latitudeOffset: number;
  readonly longitudeOffset: number;
}

const NODE = { id: 1, latitude: 8, longitude: 9 };
const NANODEGREES_PER_E7 = 100;

/** Many nodes in three lists of differences, one for each column. */
export function denseNodes(bytes: Uint8Array, [start, end]: Span, grid: PositionGrid): NodeColumns {
  const reader = new PbfReader(bytes);
  reader.pos = start;
  const spans = { ids: NOTHING, latitudes: NOTHING, longitudes: NOTHING };
  reader.readFields(
    (field) => {
      if (field === NODE.id) spans.ids = spanAt(reader);
      else if (field === NODE.latitude) spans.latitudes = spanAt(reader);
      else if (field === NODE.longitude) spans.longitudes = spanAt(reader);
    },
    null,
    end,
  );
  const ids = sumsIn(bytes, spans.ids);
  const latitudes = sumsIn(bytes, spans.latitudes);
  const longitudes = sumsIn(bytes, spans.longitudes);
  if (latitudes.length !== ids.length || longitudes.length !== ids.length) {
    throw new BrokenExtract("A block in it has not as many positions as nodes.");
  }
  return {
    ids,
    latitudesE7: inE7(latitudes, grid.latitudeOffset, grid.granularity),
    longitudesE7: inE7(longitudes, grid.longitudeOffset, grid.granularity),
  };
}

/** A node by itself, as some programs write them. */
export function plainNode(bytes: Uint8Array, [start, end]: Span, grid: PositionGrid): NodeColumns {
  const reader = new PbfReader(bytes);
  reader.pos = start;
  const node = Float64Array.of(0, 0, 0);
  reader.readFields(
    (field) => {
      if (field === NODE.id) node[0] = reader.readSVarint();
      else if (field === NODE.latitude) node[1] = reader.readSVarint();
      else if (field === NODE.longitude) node[2] = reader.readSVarint();
    },
    null,
    end,
  );
  return {
    ids: node.subarray(0, 1),
    latitudesE7: inE7(node.subarray(1, 2), grid.latitudeOffset, grid.granularity),
    longitudesE7: inE7(node.subarray(2, 3), grid.longitudeOffset, grid.granularity),
  };
}

const NOTHING: Span = [0, 0];

/** Each value is kept as its difference to the one before it; none takes less than a byte. */
function sumsIn(bytes: Uint8Array, [start, end]: Span): Float64Array {
  const reader = new PbfReader(bytes);
  reader.pos = start;
  const sums = new Float64Array(end - start);
  let sum = 0;
  let count = 0;
  while (reader.pos < end) {
    sum += reader.readSVarint();
    sums[count] = sum;
    count += 1;
  }
  return sums.subarray(0, count);
}

function inE7(values: Float64Array, offset: number, granularity: number): Int32Array {
  const column = new Int32Array(values.length);
  const isPlain = offset === 0 && granularity === NANODEGREES_PER_E7;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    column[at] = isPlain ? value : Math.round((offset + granularity * value) / NANODEGREES_PER_E7);
  }
  return column;
}
