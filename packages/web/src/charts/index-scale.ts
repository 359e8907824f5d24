/** The hour of usual running that everything is held against. */
export const USUAL_HOUR = 100;

const LEAST_TOP = 120;
const ROOM = 1.08;

/** Where a scale from 0 ends that holds some indices and the usual hour, with a little room. */
export const topOfScale = (indices: readonly number[]): number =>
  indices.reduce((most, index) => Math.max(most, index * ROOM), LEAST_TOP);

/** Where a value lies on a scale from 0 to `top`, in per cent of its length. */
export const percentOf = (value: number, top: number): number =>
  Math.min(100, Math.max(0, (100 * value) / top));
