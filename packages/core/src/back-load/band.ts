/** A number with the least and the most that it may be. */
export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export const exactly = (value: number): Band => ({ low: value, middle: value, high: value });

export const times = (left: Band, right: Band): Band => ({
  low: left.low * right.low,
  middle: left.middle * right.middle,
  high: left.high * right.high,
});
