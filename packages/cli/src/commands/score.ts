import { err, ok, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { CommandResult } from "../outcome.ts";
import { readJson } from "../read-input.ts";
import { scoreText } from "../text/score-text.ts";
import { INSTRUMENTS } from "./score-instruments.ts";

const NAMES = INSTRUMENTS.map(({ id }) => id).join(", ");

export function addScore(program: Command, { finish }: CommandContext): void {
  program
    .command("score")
    .description("score the answers to a questionnaire or a self-test")
    .argument("<instrument>", NAMES)
    .argument("<answers>", 'a JSON file with the answers, or "-" for standard input')
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      `
What was not answered is null, and makes null where it counts. The shapes are in schemas/score-INSTRUMENT-answers.schema.json.

Example:
  $ echo '{"q1":8,"q2":17,"q3":8,"q4":8}' | backstride score ostrc-o2 - --json`,
    )
    .action(async (id: string, path: string) => finish(await scoreFile(id, path)));
}

async function scoreFile(id: string, path: string): Promise<CommandResult> {
  const instrument = INSTRUMENTS.find((candidate) => candidate.id === id);
  if (instrument === undefined) {
    return err(refusal("argumentInvalid", `There is no instrument called "${id}". There are: ${NAMES}.`));
  }
  const json = await readJson(path);
  if (!json.ok) return json;
  const report = instrument.report(json.value);
  return report.ok
    ? ok({ json: report.value.score, text: scoreText(instrument, report.value.statements) })
    : report;
}
