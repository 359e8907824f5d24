import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "@backstride/core/assessment";
import { parseScenario, type Scenario, scenarioFile } from "@backstride/core/scenario";
import { simulateRunner } from "@backstride/core/simulation";
import { instant } from "@backstride/core/time";
import type { GeneratedFile, Generator } from "./generator.ts";

const UTC_OFFSET_MINUTES = 120;
const SIMULATED = "simulated-session-spike.json";
/** Of the simulated runner's files, the smallest of each format. */
const RECORDINGS = { fit: "easy-run.fit", gpx: "trail-run.gpx" } as const;

/** The examples that can be made: a simulated runner with two recordings, and what the engine says of every scenario. */
export const examples: Generator = (root) => {
  const folder = join(root, "examples/scenarios");
  const simulated = simulateRunner({
    seed: 1,
    days: 70,
    cause: "session-spike",
    endsAt: instant(Date.parse("2026-05-31T07:00:00Z")),
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
  });
  const written = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== SIMULATED);
  return [
    {
      path: `examples/scenarios/${SIMULATED}`,
      content: json(scenarioFile(simulated.scenario, UTC_OFFSET_MINUTES)),
    },
    expected(SIMULATED, simulated.scenario),
    ...written.toSorted().map((name) => expected(name, readScenario(join(folder, name)))),
    ...(["fit", "gpx"] as const).map((format) => {
      const [smallest] = simulated.recordings
        .filter((recording) => recording.format === format)
        .toSorted((left, right) => left.bytes.length - right.bytes.length);
      if (smallest === undefined) throw new Error(`the simulated runner has no ${format} file`);
      return { path: `examples/recordings/${RECORDINGS[format]}`, content: smallest.bytes };
    }),
  ];
};

const expected = (name: string, scenario: Scenario): GeneratedFile => ({
  path: `examples/scenarios/expected/${name}`,
  content: json(assess(scenario)),
});

function readScenario(path: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.error.message}`);
  return parsed.value;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
