import { describeAdvice, describeAllAdvice, findAdvice } from "@backstride/core/advice";
import { BETTER_SUPPORTED, CLAIMS, findClaim, findSource, SOURCES } from "@backstride/core/evidence";
import { err, ok, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { CommandResult } from "../outcome.ts";
import { adviceText, claimText, evidenceText, sourceText } from "../text/evidence-text.ts";

export function addEvidence(program: Command, { finish }: CommandContext): void {
  program
    .command("evidence")
    .description("show the claims, the advice and the sources that it rests on, with their grades")
    .argument("[id]", "a claim (C1, R3, P2), a piece of advice (cold-and-heat) or a source (frandsen-2025)")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride evidence R1\n  $ backstride evidence frandsen-2025 --json",
    )
    .action((id: string | undefined) => finish(id === undefined ? everything() : one(id)));
}

function everything(): CommandResult {
  const advice = describeAllAdvice();
  return ok({
    json: { claims: CLAIMS, advice, betterSupported: BETTER_SUPPORTED, sources: SOURCES },
    text: evidenceText(CLAIMS, advice, SOURCES.length),
  });
}

function one(id: string): CommandResult {
  const claim = findClaim(id);
  if (claim !== null) return ok({ json: claim, text: claimText(claim) });
  const advice = findAdvice(id);
  if (advice !== null) {
    const described = describeAdvice(advice);
    return ok({ json: described, text: adviceText(described) });
  }
  const source = findSource(id);
  if (source !== null) return ok({ json: source, text: sourceText(source) });
  return err(refusal("notFound", `There is no claim, no advice and no source called "${id}".`));
}
