/**
 * How much of what may give way stands on the page. Warning signs, yes or unknown, are no part of it, nor is the complaint:
 * all of that always stands there.
 */
export interface PageLimits {
  /** Lines of instruments: questionnaires before self-tests, those with the latest values first. */
  readonly measures: number;
  /** Is what a change means told in full? Else its size and the criteria alone. */
  readonly explainsChanges: boolean;
  /** Are the activities of the PSFS named? */
  readonly namesActivities: boolean;
  /** The weeks of running and pain, drawn and as a table. */
  readonly hasWeeks: boolean;
  readonly experiments: number;
  /** Shoes, those last used first. */
  readonly shoes: number;
  /** Pairs that came or went. */
  readonly shoeChanges: number;
  /** Causes for which something speaks, with the first reason; null leaves out what may contribute. */
  readonly causesWithReason: number | null;
  /** Is all told to the runner told here: the reasons of findings, today's notes, the policy? */
  readonly tellsAll: boolean;
  /** Is every sign and every illness that was denied named? Else those of a group are counted. Which were, the FHIR file holds. */
  readonly namesDenied: boolean;
  /** Has each finding a line of its own? Else those of one tier are one paragraph. */
  readonly partsFindings: boolean;
  /** Is whom to see told of each finding? Else once for each tier. */
  readonly tellsWhomOfEach: boolean;
}

const EVERYTHING: PageLimits = {
  measures: 20,
  explainsChanges: true,
  namesActivities: true,
  hasWeeks: true,
  experiments: 3,
  shoes: 8,
  shoeChanges: 4,
  causesWithReason: 4,
  tellsAll: true,
  namesDenied: true,
  partsFindings: true,
  tellsWhomOfEach: true,
};

/** What gives way, one after the other, each on top of those before it: what a reader with two minutes misses least comes first. */
const GIVING_WAY: readonly Partial<PageLimits>[] = [
  { causesWithReason: 2, experiments: 2, shoes: 5, shoeChanges: 3 },
  { tellsAll: false },
  { experiments: 1, shoes: 4, shoeChanges: 2 },
  { causesWithReason: 0, shoes: 3 },
  { explainsChanges: false },
  { shoes: 2, shoeChanges: 1 },
  { namesDenied: false },
  { causesWithReason: null },
  { shoes: 1, shoeChanges: 0 },
  { partsFindings: false },
  { measures: 14 },
  { measures: 13 },
  { shoes: 0 },
  { measures: 12 },
  { measures: 11 },
  { measures: 10 },
  { measures: 9 },
  { namesActivities: false },
  { measures: 8 },
  { measures: 7 },
  { measures: 6 },
  { experiments: 0 },
  { measures: 5 },
  { measures: 4 },
  // The drawing of the weeks takes the room of nine or ten lines of instruments.
  { hasWeeks: false, measures: 14 },
  { measures: 12 },
  { measures: 10 },
  { measures: 8 },
  { measures: 6 },
  { measures: 4 },
  { measures: 2 },
  { measures: 0 },
  { tellsWhomOfEach: false },
];

function limitsAfter(steps: number): PageLimits {
  let limits = EVERYTHING;
  for (const less of GIVING_WAY.slice(0, steps)) limits = { ...limits, ...less };
  return limits;
}

/** From everything that is good to have to what a page must hold; the first that fits one page is taken. */
export const PAGE_LIMITS: readonly [PageLimits, ...PageLimits[]] = [
  EVERYTHING,
  ...GIVING_WAY.map((_, last) => limitsAfter(last + 1)),
];
