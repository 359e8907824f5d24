import { exposureTable } from "@backstride/core/exposures";
import { ok } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { exposuresText } from "../text/exposures-text.ts";
import { readScenario } from "./read-scenario.ts";

export function addExposures(program: Command, { finish }: CommandContext): void {
  program
    .command("exposures")
    .description("say of each run and day in a scenario what it exposed the runner to")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ backstride exposures examples/scenarios/simulated-session-spike.json",
    )
    .action(async (path: string) => {
      const scenario = await readScenario(path);
      if (!scenario.ok) return finish(scenario);
      const table = exposureTable(scenario.value, scenario.value.today);
      finish(ok({ json: table, text: exposuresText(table) }));
    });
}
