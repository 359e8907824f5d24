// Writes every generated file of the repository. With --check it writes nothing, names each stale file and exits 1.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { evidencePage } from "./generators/evidence-page.ts";
import { evidenceRecords } from "./generators/evidence-records.ts";
import { examples } from "./generators/examples.ts";
import { exposuresPage } from "./generators/exposures-page.ts";
import type { Generator } from "./generators/generator.ts";
import { jsonSchemas } from "./generators/json-schemas.ts";
import { writeGenerated } from "./generators/write-generated.ts";

const GENERATORS: readonly Generator[] = [
  evidenceRecords,
  jsonSchemas,
  evidencePage,
  exposuresPage,
  examples,
];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== "--check");
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(" ")}. Usage: node scripts/generate.ts [--check]`);
  process.exit(2);
}

const checkOnly = options.includes("--check");
const stale = await writeGenerated(root, GENERATORS, { checkOnly });
for (const path of stale) {
  console.error(checkOnly ? `${path} is stale: run node scripts/generate.ts` : `${path} written`);
}
process.exitCode = checkOnly && stale.length > 0 ? 1 : 0;
