export { parseScenario } from "./parse-scenario.ts";
export type { SafetyCheck, Scenario } from "./scenario.ts";
export { scenarioFile } from "./scenario-file.ts";
export { SCENARIO_FORMAT, type ScenarioFile, scenarioSchema } from "./schema.ts";
