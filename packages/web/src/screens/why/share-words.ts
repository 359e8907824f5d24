import type { CauseBasis, CauseFinding, FlaresWithout } from "@backstride/core/causes";
import { type MessageKey, t } from "../../i18n/t.ts";

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
  const values = { middle, low, high, known: share.knownFlares };
  if (basis === "from-diary") return t("causes.share.claimed", values);
  return t(low === 0 ? "causes.share.mayBeNone" : "causes.share.unclaimed", values);
}
