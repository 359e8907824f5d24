import type { CauseBasis, CauseFinding, FlaresWithout } from "@backstride/core/causes";
import { type MessageKey, t, tCount } from "../../i18n/t.ts";

const BASES: Readonly<Record<CauseBasis, MessageKey>> = {
  "from-diary": "causes.basis.fromDiary",
  "published-and-present": "causes.basis.published",
  "present-effect-unknown": "causes.basis.present",
  "not-seen": "causes.basis.notSeen",
  "not-known": "causes.basis.notKnown",
};

export const basisInWords = ({ basis }: Pick<CauseFinding, "basis">): string => t(BASES[basis]);

/** Whole flares, the interval outwards: it is never made narrower than it is. */
export const wholeFlares = ({ middle, low, high }: FlaresWithout) => ({
  middle: Math.round(middle),
  low: Math.floor(low),
  high: Math.ceil(high),
});

/** What the band shows, in words. Only what the diary claims is told with its middle. */
export function shareInWords(share: FlaresWithout, basis: CauseBasis): string {
  const { middle, low, high } = wholeFlares(share);
  const of = share.knownFlares;
  if (high === 0) return tCount("causes.share.none", of);
  if (basis === "from-diary") return tCount("causes.share.claimed", of, { middle, low, high });
  return low === 0
    ? tCount("causes.share.mayBeNone", of, { high })
    : tCount("causes.share.unclaimed", of, { low, high });
}
