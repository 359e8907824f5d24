import type { DescribedAdvice } from "@backstride/core/advice";
import type { BetterSupported, Claim, Source } from "@backstride/core/evidence";

/** GET /api/evidence. */
export interface EvidenceAnswer {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly betterSupported: readonly BetterSupported[];
  /** Every piece of advice there is, with when it is meant and when it must not be followed. */
  readonly advice: readonly DescribedAdvice[];
}
