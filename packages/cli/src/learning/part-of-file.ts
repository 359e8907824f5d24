import { causesPartOf } from "@backstride/core/assessment";
import type { PartMaker } from "@backstride/core/causes";
import { readScenario } from "../commands/read-scenario.ts";

/** What the diary in a scenario file brings to the priors of others. */
export const partOfFile: PartMaker<string> = async (path, priors) => {
  const scenario = await readScenario(path);
  // It could be read a moment ago.
  if (!scenario.ok) throw new Error(`${path}: ${scenario.error.message}`);
  return causesPartOf(scenario.value, priors);
};
