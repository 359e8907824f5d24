import { err, type Refusal, type Result } from "@backstride/core/results";
import { parseScenario, type Scenario } from "@backstride/core/scenario";
import { readJson } from "../read-input.ts";
import { withSignsSaidFirst } from "./signs-said-first.ts";

/**
 * A scenario out of a file, or the refusal that says what is wrong with it; where a sign that stops can be read among its
 * answers, it begins with what to do.
 */
export async function readScenario(path: string): Promise<Result<Scenario, Refusal>> {
  const json = await readJson(path);
  if (!json.ok) return err(withSignsSaidFirst(json.error, json.error.readings.map(answersIn)));
  const scenario = parseScenario(json.value);
  return scenario.ok ? scenario : err(withSignsSaidFirst(scenario.error, [answersIn(json.value)]));
}

function answersIn(json: unknown): unknown {
  if (typeof json !== "object" || json === null || !("safetyCheck" in json)) return null;
  const { safetyCheck } = json;
  return typeof safetyCheck === "object" && safetyCheck !== null && "answers" in safetyCheck
    ? safetyCheck.answers
    : null;
}
