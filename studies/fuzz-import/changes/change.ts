import type { Random } from "../../../packages/core/src/simulation/index.ts";

/** One change of a file: new bytes, the old ones stay as they are. Where there is nothing to change they come back. */
export type Change = (bytes: Uint8Array, dice: Random) => Uint8Array;

/** The same for texts. */
export type TextChange = (text: string, dice: Random) => string;

export function oneOf<Item>(items: readonly Item[], dice: Random): Item {
  const item = items[dice.between(0, items.length - 1)];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
}

/** A place in `length` things, 0 where there is none. */
export const placeIn = (length: number, dice: Random): number => dice.between(0, Math.max(0, length - 1));

/** A length up to `most`, short ones as often as long ones. */
export const lengthUpTo = (most: number, dice: Random): number =>
  Math.floor(Math.max(1, most) ** dice.uniform());
