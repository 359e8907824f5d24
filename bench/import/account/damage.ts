/** What goes wrong with files on their way into an account and out of it. */
export const DAMAGES = [
  "empty",
  "cut after packing",
  "wrong checksum",
  "not packed",
  "cut before packing",
  "strange content",
] as const;
export type Damage = (typeof DAMAGES)[number];

const EVERY = 50;
/** Moves the damaged one within its fifty, so that every format is hit. */
const STEP = 13;

/** One file in fifty is damaged, each time in the next way. */
export function damageOf(index: number): Damage | null {
  const fifty = Math.floor(index / EVERY);
  const isDamaged = index % EVERY === (STEP * fifty) % EVERY;
  return isDamaged ? (DAMAGES[fifty % DAMAGES.length] ?? null) : null;
}
