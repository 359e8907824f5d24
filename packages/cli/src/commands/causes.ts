import { causesOf } from "@backstride/core/assessment";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import { localDayOf } from "@backstride/core/time";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import { learnFromOthers } from "../learning/learn-from-others.ts";
import type { WhoAsks } from "../learning/other-runners.ts";
import { scenarioFrom } from "../learning/runner-source.ts";
import type { CommandResult } from "../outcome.ts";
import { causesText } from "../text/causes-text.ts";
import { learntText } from "../text/learnt-text.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly runner?: string;
  readonly data?: string;
  readonly learnFrom?: readonly string[];
}

const EXAMPLES = `
Examples:
  $ backstride causes examples/scenarios/pain-guided-return.json
  $ backstride causes mine.json --learn-from clinic/
  $ backstride causes --runner me --learn-from clinic/

Data folders are only read, also while Backstride is running on them: nothing in them is changed,
and nothing of the others is kept.`;

export function addCauses(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("causes")
    .description("say what speaks for and against each cause in a scenario")
    .argument("[scenario]", 'a scenario file, or "-" for standard input')
    .option("--runner <id>", 'a runner of the data folder instead of a file: "me" or "sample"')
    .option("--data <folder>", "the data folder, with --runner")
    .option(
      "--learn-from <path...>",
      "other runners to start from: their scenario files, their data folders, or folders of these",
    )
    .option("--json", "print one JSON document")
    .addHelpText("after", EXAMPLES)
    .action(async (path: string | undefined, options: Options) =>
      finish(await causesFrom(path, options, environment)),
    );
}

async function causesFrom(
  path: string | undefined,
  options: Options,
  environment: Environment,
): Promise<CommandResult> {
  const moment = momentOf(environment);
  const scenario = await askingScenario(path, options, { moment, environment });
  if (!scenario.ok) return scenario;
  if (options.learnFrom === undefined) {
    const causes = causesOf(scenario.value);
    return ok({ json: causes, text: causesText(causes) });
  }
  const learnt = await learnFromOthers(options.learnFrom, { scenario: scenario.value, moment });
  if (!learnt.ok) return learnt;
  const causes = causesOf(scenario.value, { priors: learnt.value.priors });
  return ok({ json: causes, text: `${causesText(causes)}\n\n${learntText(learnt.value)}` });
}

async function askingScenario(
  path: string | undefined,
  { runner, data }: Options,
  { moment, environment }: Pick<WhoAsks, "moment"> & { readonly environment: Environment },
): Promise<Result<Scenario, Refusal>> {
  if (path !== undefined && runner === undefined) return await readScenario(path);
  if (path === undefined && runner !== undefined) {
    const dataFolder = data ?? environment.defaultDataFolder;
    return await scenarioFrom({ kind: "stored", dataFolder, runnerId: runner, ...moment });
  }
  return err(refusal("argumentInvalid", "Name a scenario file or a runner with --runner, one of the two."));
}

function momentOf({ now, utcOffsetMinutesAt }: Environment): WhoAsks["moment"] {
  const at = now();
  return { now: at, today: localDayOf(at, utcOffsetMinutesAt(at)) };
}
