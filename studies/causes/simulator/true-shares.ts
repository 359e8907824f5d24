import { CAUSE_IDS, type CauseId, type Factor } from "../../../packages/core/src/causes/index.ts";
import { EXPOSURE_RECORDS, type ExposureId } from "../../../packages/core/src/exposures/index.ts";
import type { LogOddsRatios } from "./effects.ts";
import { probabilityOf } from "./flare-odds.ts";

/** An event with what was there on its day. */
export interface EventOccasion {
  /** On the log odds with everything that was there. */
  readonly logOdds: number;
  readonly factors: readonly Factor[];
}

/** Shares of the events, 0 to 1; null where there was no event. They overlap and do not sum to 1. */
export interface TrueShares {
  readonly byFactor: Readonly<Record<ExposureId, number | null>>;
  readonly byCause: Readonly<Record<CauseId, number | null>>;
}

/**
 * The expected share of the events that would not have come without a factor, or without all factors of a cause, on
 * their day: the mean of 1 - P(event without it) / P(event). Everything else stays as it was, what yesterday's factors
 * carried over and the events before included. Where taking factors away makes an event likelier, none was due to them: 0.
 */
export function trueShares(occasions: readonly EventOccasion[], effects: LogOddsRatios): TrueShares {
  const shareOf = (belongs: (factor: Factor) => boolean): number | null => {
    if (occasions.length === 0) return null;
    const sum = occasions.reduce((total, { logOdds, factors }) => {
      const due = factors.reduce((all, factor) => all + (belongs(factor) ? effects[factor.id] : 0), 0);
      return total + Math.max(0, 1 - probabilityOf(logOdds - due) / probabilityOf(logOdds));
    }, 0);
    return sum / occasions.length;
  };
  return {
    byFactor: Object.fromEntries(
      EXPOSURE_RECORDS.map((record) => [record.id, shareOf(({ id }) => id === record.id)]),
    ) as TrueShares["byFactor"],
    byCause: Object.fromEntries(
      CAUSE_IDS.map((cause) => [cause, shareOf((factor) => factor.cause === cause)]),
    ) as TrueShares["byCause"],
  };
}
