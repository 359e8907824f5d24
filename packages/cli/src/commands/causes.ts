import { assess } from "@backstride/core/assessment";
import { ok } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { causesText } from "../text/causes-text.ts";
import { readScenario } from "./read-scenario.ts";

export function addCauses(program: Command, { finish }: CommandContext): void {
  program
    .command("causes")
    .description("say what speaks for and against each cause in a scenario")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ backstride causes examples/scenarios/pain-guided-return.json")
    .action(async (path: string) => {
      const scenario = await readScenario(path);
      if (!scenario.ok) return finish(scenario);
      const { causes } = assess(scenario.value);
      finish(ok({ json: causes, text: causesText(causes) }));
    });
}
