import { err, type Refusal, type Result } from "@backstride/core/results";
import { parseScenario, type Scenario } from "@backstride/core/scenario";
import { readableAnswers, withSignSaidFirst } from "@backstride/core/triage";
import { readJson } from "../read-input.ts";

/**
 * A scenario out of a file, or the refusal that says what is wrong with it; where a sign that stops can be read among its
 * answers, it begins with what to do.
 */
export async function readScenario(path: string): Promise<Result<Scenario, Refusal>> {
  const json = await readJson(path);
  if (!json.ok) return json;
  const scenario = parseScenario(json.value);
  return scenario.ok
    ? scenario
    : err(withSignSaidFirst(scenario.error, readableAnswers(answersIn(json.value))));
}

function answersIn(json: unknown): unknown {
  if (typeof json !== "object" || json === null || !("safetyCheck" in json)) return null;
  const { safetyCheck } = json;
  return typeof safetyCheck === "object" && safetyCheck !== null && "answers" in safetyCheck
    ? safetyCheck.answers
    : null;
}
