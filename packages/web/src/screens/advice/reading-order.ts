import type { Verdict } from "@backstride/core/advice";

/** What may be followed stands first, what must not be next; what is not known comes last and is no go-ahead. */
const PLACES: Readonly<Record<Verdict, number>> = { applies: 0, "must-not": 1, "not-known": 2 };

/** Advice by its verdict; within one verdict in the order in which the engine gave it. */
export const inReadingOrder = <Answer extends { readonly verdict: Verdict }>(
  advice: readonly Answer[],
): readonly Answer[] => advice.toSorted((one, other) => PLACES[one.verdict] - PLACES[other.verdict]);
