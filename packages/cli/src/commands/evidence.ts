import { BETTER_SUPPORTED, CLAIMS, findClaim, findSource, SOURCES } from "@backstride/core/evidence";
import { err, ok, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { CommandResult } from "../outcome.ts";

export function addEvidence(program: Command, { finish }: CommandContext): void {
  program
    .command("evidence")
    .description("show the claims and sources that the advice rests on, with their grades")
    .argument("[id]", "a claim (C1, R3, P2) or a source (frandsen-2025)")
    .option("--json", "print one JSON document")
    .action((id: string | undefined) => finish(id === undefined ? everything() : one(id)));
}

function everything(): CommandResult {
  const json = { claims: CLAIMS, betterSupported: BETTER_SUPPORTED, sources: SOURCES };
  const claims = CLAIMS.map(
    ({ id, row, grade, agreement, articleSays }) =>
      `${id.padEnd(4)} row ${row}  ${grade.padEnd(12)} ${agreement.padEnd(9)} ${articleSays}`,
  );
  const text = ["What the article says, and the grade of the evidence for it", ...claims].join("\n");
  return ok({ json, text: `${text}\n\n${SOURCES.length} sources: backstride evidence ID shows one.` });
}

function one(id: string): CommandResult {
  const claim = findClaim(id);
  if (claim !== null) {
    const { articleSays, evidenceSays, grade, agreement, sources } = claim;
    return ok({
      json: claim,
      text: `${id}: ${articleSays}\nEvidence (${grade}, ${agreement}): ${evidenceSays}\nSources: ${sources.join(", ") || "none"}`,
    });
  }
  const source = findSource(id);
  if (source === null) return err(refusal("notFound", `There is no claim and no source called "${id}".`));
  const { authors, title, year, doi, shows, population, grade, verified } = source;
  return ok({
    json: source,
    text: [
      `${authors}: ${title}${year === null ? "" : ` (${year})`}${doi === null ? "" : `, doi:${doi}`}`,
      shows,
      `Who was studied: ${population}`,
      `Grade: ${grade}${verified ? "" : "; not checked against the publication"}`,
    ].join("\n"),
  });
}
