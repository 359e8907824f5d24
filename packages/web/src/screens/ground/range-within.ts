import { metresFromKilometreText } from "../../format/kilometre-text.ts";

interface Range {
  readonly fromM: number;
  readonly toM: number;
}

/** A place on a run for a field in kilometres, to the metre. */
export const kilometreText = (metres: number): string => (metres / 1000).toFixed(3);

/**
 * The part of a stretch between two places that were typed in; null where they are no part of it. The ends of the stretch,
 * which the fields show rounded, are the ends themselves.
 */
export function rangeWithin(
  { from, to }: { readonly from: string; readonly to: string },
  stretch: Range,
): Range | null {
  const fromM = from === kilometreText(stretch.fromM) ? stretch.fromM : metresFromKilometreText(from);
  const toM = to === kilometreText(stretch.toM) ? stretch.toM : metresFromKilometreText(to);
  if (fromM == null || toM == null) return null;
  return stretch.fromM <= fromM && fromM < toM && toM <= stretch.toM ? { fromM, toM } : null;
}
