import { type Assessment, assess } from "@backstride/core/assessment";
import { err, ok, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { assessmentText } from "../text/assessment-text.ts";
import { assessStoredRunner } from "./assess-stored-runner.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly runner?: string;
  readonly data?: string;
}

export function addAssess(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("assess")
    .description("the whole answer: safety, today, causes, plan")
    .argument("[scenarios...]", 'scenario files, or "-" for standard input; with several the JSON is a list')
    .option("--runner <id>", 'a runner of the data folder instead of a file: "me" or "sample"')
    .option("--data <folder>", "the data folder, with --runner")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride assess scenario.json --json\n  $ backstride assess --runner me",
    )
    .action(async (paths: readonly string[], options: Options) =>
      finish(await assessAll(paths, options, environment)),
    );
}

async function assessAll(
  paths: readonly string[],
  options: Options,
  environment: Environment,
): Promise<CommandResult> {
  if ((paths.length === 0) === (options.runner === undefined)) {
    return err(refusal("argumentInvalid", "Name scenario files or a runner with --runner, one of the two."));
  }
  if (options.runner !== undefined) {
    const assessed = await assessStoredRunner(
      options.runner,
      options.data ?? environment.defaultDataFolder,
      environment,
    );
    return assessed.ok ? ok({ json: assessed.value, text: assessmentText(assessed.value) }) : assessed;
  }
  const assessed: { readonly scenario: string; readonly assessment: Assessment }[] = [];
  for (const path of paths) {
    const scenario = await readScenario(path);
    // What to do about a sign comes first, so the file comes last.
    if (!scenario.ok) return err(refusal(scenario.error.code, `${scenario.error.message} (${path})`));
    assessed.push({ scenario: path, assessment: assess(scenario.value) });
  }
  const [first, ...more] = assessed;
  return ok({
    json: more.length === 0 ? first?.assessment : assessed,
    text: assessed
      .map(
        ({ scenario, assessment }) =>
          `${more.length === 0 ? "" : `== ${scenario}\n`}${assessmentText(assessment)}`,
      )
      .join("\n\n"),
  });
}
