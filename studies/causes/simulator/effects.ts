import { FACTORS, priorOf } from "../../../packages/core/src/causes/index.ts";
import { EXPOSURE_RECORDS, type ExposureId } from "../../../packages/core/src/exposures/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { WishedEffects } from "./wish.ts";

/** The log odds ratio of each exposure at every run and day, all else given; 0 for the load, which is no factor. */
export type LogOddsRatios = Readonly<Record<ExposureId, number>>;

/** Draws once for every exposure whatever is wished, so that one runner can be had with and without effects. */
export function drawEffects(wished: WishedEffects, random: Random): LogOddsRatios {
  const factorIds = new Set(FACTORS.map(({ id }) => id));
  return Object.fromEntries(
    EXPOSURE_RECORDS.map((record): readonly [ExposureId, number] => {
      const { mean, sd } = priorOf(record);
      const drawn = mean + sd * random.normal();
      if (!factorIds.has(record.id) || wished === "none") return [record.id, 0];
      if (wished === "from-priors") return [record.id, drawn];
      return [record.id, record.id === wished.on ? Math.log(wished.fixed) : 0];
    }),
  ) as LogOddsRatios;
}
