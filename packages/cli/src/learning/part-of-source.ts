import { causesPartOf } from "@backstride/core/assessment";
import type { PartMaker } from "@backstride/core/causes";
import { placeOf, type RunnerSource, scenarioFrom } from "./runner-source.ts";

/** What a runner's diary brings to the priors of others. */
export const partOfSource: PartMaker<RunnerSource> = async (source, priors) => {
  const scenario = await scenarioFrom(source);
  if (scenario.ok) return causesPartOf(scenario.value, priors);
  // Removed from a running app since the runners were listed.
  if (scenario.error.code === "notFound") return null;
  // It could be read a moment ago.
  throw new Error(`${placeOf(source)}: ${scenario.error.message}`);
};
