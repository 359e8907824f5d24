import { causesOf } from "@backstride/core/assessment";
import { ok } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { learnFromFiles } from "../learning/learn-from-files.ts";
import type { CommandResult } from "../outcome.ts";
import { causesText } from "../text/causes-text.ts";
import { learntText } from "../text/learnt-text.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly learnFrom?: readonly string[];
}

export function addCauses(program: Command, { finish }: CommandContext): void {
  program
    .command("causes")
    .description("say what speaks for and against each cause in a scenario")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--learn-from <file...>", "scenarios of other runners, or folders of them, to start from")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride causes examples/scenarios/pain-guided-return.json\n  $ backstride causes mine.json --learn-from clinic/",
    )
    .action(async (path: string, { learnFrom }: Options) => finish(await causesFrom(path, learnFrom)));
}

async function causesFrom(path: string, learnFrom: readonly string[] | undefined): Promise<CommandResult> {
  const scenario = await readScenario(path);
  if (!scenario.ok) return scenario;
  if (learnFrom === undefined) {
    const causes = causesOf(scenario.value);
    return ok({ json: causes, text: causesText(causes) });
  }
  const learnt = await learnFromFiles(learnFrom, scenario.value);
  if (!learnt.ok) return learnt;
  const causes = causesOf(scenario.value, { priors: learnt.value.priors });
  return ok({ json: causes, text: `${causesText(causes)}\n\n${learntText(learnt.value)}` });
}
