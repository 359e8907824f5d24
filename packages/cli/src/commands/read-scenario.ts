import type { Refusal, Result } from "@backstride/core/results";
import { parseScenario, type Scenario } from "@backstride/core/scenario";
import { readJson } from "../read-input.ts";

/** A scenario out of a file, or the refusal that says what is wrong with it. */
export async function readScenario(path: string): Promise<Result<Scenario, Refusal>> {
  const json = await readJson(path);
  return json.ok ? parseScenario(json.value) : json;
}
