/** How much of what may give way stands on the page. Warning signs, yes or unknown, are no part of it: all of them do. */
export interface PageLimits {
  /** Lines of instruments, those with the latest values first. */
  readonly measures: number;
  readonly experiments: number;
  /** Shoes, those last used first. */
  readonly shoes: number;
  /** Pairs that came or went. */
  readonly shoeChanges: number;
  /** Causes for which something speaks, with the first reason; null leaves out what may contribute. */
  readonly causesWithReason: number | null;
  /** Is all told to the runner told here: the reasons of findings, whom to see for each, today's notes, the policy? */
  readonly tellsAll: boolean;
  /** Is every sign that was denied named? Else those of a group are counted. Which were, the FHIR file holds. */
  readonly namesDenied: boolean;
}

/** From everything that is good to have to what a page must hold; the first that fits one page is taken. */
export const PAGE_LIMITS: readonly [PageLimits, ...PageLimits[]] = [
  { ...limits(20, { experiments: 3, shoes: 8, shoeChanges: 4, causesWithReason: 4 }), tellsAll: true },
  { ...limits(20, { experiments: 2, shoes: 5, shoeChanges: 3, causesWithReason: 2 }), tellsAll: true },
  limits(20, { experiments: 1, shoes: 4, shoeChanges: 2, causesWithReason: 2 }),
  limits(20, { experiments: 1, shoes: 3, shoeChanges: 2, causesWithReason: 0 }),
  { ...limits(20, { experiments: 1, shoes: 2, shoeChanges: 1, causesWithReason: 0 }), namesDenied: false },
  { ...limits(14, { experiments: 1, shoes: 2, shoeChanges: 1, causesWithReason: null }), namesDenied: false },
  { ...limits(12, { experiments: 1, shoes: 1, shoeChanges: 0, causesWithReason: null }), namesDenied: false },
  { ...limits(9, { experiments: 1, shoes: 1, shoeChanges: 0, causesWithReason: null }), namesDenied: false },
  { ...limits(6, { experiments: 1, shoes: 0, shoeChanges: 0, causesWithReason: null }), namesDenied: false },
  { ...limits(3, { experiments: 0, shoes: 0, shoeChanges: 0, causesWithReason: null }), namesDenied: false },
  { ...limits(0, { experiments: 0, shoes: 0, shoeChanges: 0, causesWithReason: null }), namesDenied: false },
];

function limits(
  measures: number,
  others: Pick<PageLimits, "experiments" | "shoes" | "shoeChanges" | "causesWithReason">,
): PageLimits {
  return { measures, ...others, tellsAll: false, namesDenied: true };
}
