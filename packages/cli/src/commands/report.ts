import { randomUUID } from "node:crypto";
import { assess } from "@backstride/core/assessment";
import { isDocumentId, makeReport, reportAsFhir } from "@backstride/core/report";
import { ok } from "@backstride/core/results";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { reportText } from "../text/report-text.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly fhir?: true;
  readonly documentId?: string;
}

export function addReport(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("report")
    .description("write the report for a doctor or physiotherapist; with a warning sign too")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--json", "print one JSON document")
    .addOption(new Option("--fhir", "print a FHIR R4 document without the runner's name").conflicts("json"))
    .option("--document-id <uuid>", "the document's id, with --fhir; a new one each time without it", uuid)
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride report scenario.json\n  $ backstride report scenario.json --fhir > report.fhir.json",
    )
    .action(async (path: string, options: Options) => {
      const scenario = await readScenario(path);
      if (!scenario.ok) return finish(scenario);
      const report = makeReport(scenario.value, assess(scenario.value));
      if (options.fhir !== true) return finish(ok({ json: report, text: reportText(report) }));
      const bundle = reportAsFhir(report, {
        documentId: options.documentId ?? randomUUID(),
        assembledAt: environment.now(),
        patient: null,
      });
      finish(ok({ json: bundle, text: JSON.stringify(bundle, null, 2) }));
    });
}

function uuid(text: string): string {
  const lower = text.toLowerCase();
  if (!isDocumentId(lower)) throw new InvalidArgumentError("Expected a UUID.");
  return lower;
}
