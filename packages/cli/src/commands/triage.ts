import { err, ok } from "@backstride/core/results";
import { localDayOf } from "@backstride/core/time";
import { parseTriageAnswers, type TriageOutcome, triage } from "@backstride/core/triage";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { readJson } from "../read-input.ts";
import { explanationText, list } from "../text/explanation-text.ts";
import { withSignsSaidFirst } from "./signs-said-first.ts";

export function addTriage(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("triage")
    .description("run the safety gate over answers to its questions, taken as answered today")
    .argument("<answers>", 'a JSON file { "question-id": "yes" | "no" | "unknown" | number }, or "-"')
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      '\nExample:\n  $ echo \'{"back-pain":"no","age-years":40}\' | backstride triage - --json',
    )
    .action(async (path: string) => finish(await triageFile(path, environment)));
}

async function triageFile(path: string, { now, utcOffsetMinutesAt }: Environment): Promise<CommandResult> {
  const json = await readJson(path);
  if (!json.ok) return err(withSignsSaidFirst(json.error, json.error.readings));
  const answers = parseTriageAnswers(json.value);
  if (!answers.ok) return answers;
  const at = now();
  const today = localDayOf(at, utcOffsetMinutesAt(at));
  const outcome = triage({
    answers: answers.value,
    answeredOn: today,
    today,
    askAgain: [],
    questionsAgain: [],
  });
  return ok({ json: outcome, text: outcomeText(outcome) });
}

const KINDS: Readonly<Record<TriageOutcome["kind"], string>> = {
  clear: "Clear: no warning sign among these answers.",
  caution: "Caution: something to look after, nothing that stops.",
  stop: "Stop: a warning sign. No running, no plan; see someone first.",
  ask: "Not enough is known to say: questions are open.",
};

const outcomeText = (outcome: TriageOutcome): string =>
  [
    KINDS[outcome.kind],
    ...list(
      "Found",
      outcome.findings.map(
        ({ title, tier, whomToSee, because }) =>
          `${title} (${tier}): ${whomToSee.text}\n    ${explanationText(because)}`,
      ),
    ),
    ...list("Still to be answered", outcome.kind === "ask" ? outcome.reasons.map(({ text }) => text) : []),
  ].join("\n");
