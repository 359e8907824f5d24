import { assess } from "@backstride/core/assessment";
import { ok } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { planText } from "../text/plan-text.ts";
import { readScenario } from "./read-scenario.ts";

export function addPlan(program: Command, { finish }: CommandContext): void {
  program
    .command("plan")
    .description("make the first week for a scenario; none with a warning sign or an open question")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--json", "print one JSON document: { plan, decision }, plan null where there is none")
    .addHelpText(
      "after",
      "\nExample:\n  $ backstride plan examples/scenarios/pain-free-first-rest.json --json",
    )
    .action(async (path: string) => {
      const scenario = await readScenario(path);
      if (!scenario.ok) return finish(scenario);
      const { plan, decision } = assess(scenario.value);
      finish(ok({ json: { plan, decision }, text: `${decision.headline.text}\n\n${planText(plan)}` }));
    });
}
