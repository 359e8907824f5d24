import { randomUUID } from "node:crypto";
import { assess } from "@backstride/core/assessment";
import { type FhirInputs, isDocumentId, makeReport, reportAsFhir } from "@backstride/core/report";
import { ok } from "@backstride/core/results";
import { type LocalDay, parseLocalDay } from "@backstride/core/time";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { reportText } from "../text/report-text.ts";
import { readScenario } from "./read-scenario.ts";

interface Options {
  readonly fhir?: true;
  readonly documentId?: string;
  readonly name?: string;
  readonly birthDate?: LocalDay;
  readonly tried?: readonly string[];
}

export function addReport(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("report")
    .description("write the report for a doctor or physiotherapist; with a warning sign too")
    .argument("<scenario>", 'a scenario file, or "-" for standard input')
    .option("--json", "print one JSON document")
    .addOption(new Option("--fhir", "print a FHIR R4 document").conflicts("json"))
    .option("--document-id <uuid>", "the document's id, with --fhir; a new one each time without it", uuid)
    .addOption(new Option("--name <name>", "the runner's name, with --fhir; without it nobody is named"))
    .addOption(
      new Option("--birth-date <day>", "the runner's birth date, YYYY-MM-DD, with --fhir").argParser(day),
    )
    .addOption(new Option("--tried <lines...>", "what the runner tried, in their own words, with --fhir"))
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
        patient: patientOf(options),
        toldTried: options.tried ?? [],
      });
      finish(ok({ json: bundle, text: JSON.stringify(bundle, null, 2) }));
    });
}

function patientOf({ name, birthDate }: Options): FhirInputs["patient"] {
  return name === undefined && birthDate === undefined
    ? null
    : { name: name ?? null, birthDate: birthDate ?? null };
}

function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (parsed === null) throw new InvalidArgumentError("Expected a day, YYYY-MM-DD.");
  return parsed;
}

function uuid(text: string): string {
  const lower = text.toLowerCase();
  if (!isDocumentId(lower)) throw new InvalidArgumentError("Expected a UUID.");
  return lower;
}
