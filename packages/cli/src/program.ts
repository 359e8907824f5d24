import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { CommandContext } from "./command-context.ts";
import { addAssess } from "./commands/assess.ts";
import { addCauses } from "./commands/causes.ts";
import { addDecode } from "./commands/decode.ts";
import { addErase } from "./commands/erase.ts";
import { addEvidence } from "./commands/evidence.ts";
import { addExport } from "./commands/export.ts";
import { addExposures } from "./commands/exposures.ts";
import { addHelp } from "./commands/help.ts";
import { addImport } from "./commands/import.ts";
import { addPlan } from "./commands/plan.ts";
import { addReport } from "./commands/report.ts";
import { addScore } from "./commands/score.ts";
import { addServe } from "./commands/serve.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addTriage } from "./commands/triage.ts";
import type { Environment } from "./environment.ts";

const EXAMPLES = `
Examples:
  $ backstride serve                              start the app and print its address
  $ backstride import ~/Downloads/export.zip      take in runs without the app
  $ backstride decode run.fit --json              what a file holds
  $ backstride assess scenario.json               the whole answer for a scenario
  $ backstride simulate --seed 1 --days 60 --cause session-spike --out demo

Exit status: 0 done, 1 Backstride failed, 2 the input was refused.
Backstride informs, it does not diagnose.`;

/** The command line. Wrong arguments and help throw a CommanderError, which `run` turns into an exit code. */
export function makeProgram(environment: Environment, finish: CommandContext["finish"]): Command {
  const program = new Command("backstride")
    .description("Why does my back hurt when I run, what do I do today, how do I keep it from coming back?")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.stdout(text),
      // What commander would print about a wrong argument is said by run, once.
      writeErr: (text) => {
        if (text.startsWith("Usage:")) environment.stderr(text);
      },
    })
    .addHelpText("after", EXAMPLES)
    .showSuggestionAfterError(true);
  const context: CommandContext = { environment, finish };
  for (const add of [
    addServe,
    addImport,
    addExport,
    addErase,
    addDecode,
    addAssess,
    addTriage,
    addCauses,
    addExposures,
    addPlan,
    addReport,
    addScore,
    addEvidence,
    addSimulate,
    addHelp,
  ]) {
    add(program, context);
  }
  return program;
}
