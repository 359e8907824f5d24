import { type Assessment, assess } from "@backstride/core/assessment";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { assessRunnerIn } from "@backstride/server";
import type { Command } from "commander";
import type { Environment } from "../environment.ts";
import type { CommandContext } from "../program.ts";
import { assessmentText } from "../text/assessment-text.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly runner?: string;
  readonly data?: string;
}

export function addAssess(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("assess")
    .description("the whole answer: safety, today, causes, plan")
    .argument("[scenario]", 'a scenario file, or "-" for standard input')
    .option("--runner <id>", 'a runner of the data folder instead of a file: "me" or "sample"')
    .option("--data <folder>", "the data folder, with --runner")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride assess scenario.json --json\n  $ backstride assess --runner me",
    )
    .action(async (path: string | undefined, options: Options) => {
      const assessed = await assessmentFor(path, options, environment);
      finish(assessed.ok ? ok({ json: assessed.value, text: assessmentText(assessed.value) }) : assessed);
    });
}

async function assessmentFor(
  path: string | undefined,
  { runner, data }: Options,
  environment: Environment,
): Promise<Result<Assessment, Refusal>> {
  if ((path === undefined) === (runner === undefined)) {
    return err(refusal("argumentInvalid", "Name a scenario file or a runner with --runner, one of the two."));
  }
  if (path !== undefined) {
    const scenario = await readScenario(path);
    return scenario.ok ? ok(assess(scenario.value)) : scenario;
  }
  return assessRunnerIn({
    dataFolder: data ?? environment.defaultDataFolder,
    runnerId: runner ?? "me",
    now: environment.now,
    utcOffsetMinutesAt: environment.utcOffsetMinutesAt,
  });
}
