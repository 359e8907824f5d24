import { err, ok, type Refusal, type Result, refusal } from "../results/index.ts";
import { type CaseCrossoverData, rowsOf } from "./stratum.ts";

/** Refuses, with `inputInvalid`, rows of another length than the exposures, numbers that are none, and impossible priors. */
export function checkData(data: CaseCrossoverData): Result<CaseCrossoverData, Refusal> {
  const { exposures, strata, likelihoodPower = 1 } = data;
  if (!(likelihoodPower > 0 && likelihoodPower <= 1)) {
    return err(
      refusal("inputInvalid", `likelihoodPower: a number above 0 and at most 1, not ${likelihoodPower}.`),
    );
  }
  for (const [at, { prior, unexposedAt }] of exposures.entries()) {
    if (!Number.isFinite(prior.mean) || !(prior.sd > 0)) {
      return err(
        refusal(
          "inputInvalid",
          `exposures.${at}: a prior has a finite mean and an sd above 0, not ${prior.mean} and ${prior.sd}.`,
        ),
      );
    }
    if (!Number.isFinite(unexposedAt)) {
      return err(refusal("inputInvalid", `exposures.${at}: unexposedAt is a number, not ${unexposedAt}.`));
    }
  }
  for (const [at, stratum] of strata.entries()) {
    for (const row of rowsOf(stratum)) {
      if (row.length !== exposures.length) {
        return err(
          refusal(
            "inputInvalid",
            `strata.${at}: a row has ${exposures.length} exposures, this one has ${row.length}.`,
          ),
        );
      }
      const broken = row.find((value) => value !== null && !Number.isFinite(value));
      if (broken !== undefined) {
        return err(refusal("inputInvalid", `strata.${at}: an exposure is a number or null, not ${broken}.`));
      }
    }
  }
  return ok(data);
}
