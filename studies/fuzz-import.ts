/**
 * Can a damaged or hostile file stop the import, hold it up, fill the memory or bring nonsense into a diary?
 *
 * Sound files that the project makes itself, and real recordings where they lie beside it, are changed at random from a
 * seed, at places that know their format and at places that don't, and read as the import reads them: from a file, on a
 * thread, with the run's page, its cut and joined parts and its GPX made of what came out.
 *
 * Goal: none of them makes an exception escape; no step takes more than 2 s of the processor; resident memory grows by
 * no more than 400 MB over where it stood; every outcome is a recording, "not a recording", a table, an archive, a
 * document or a refusal with a code; numbers are finite, columns are equally long, and everything can be stored as JSON.
 *
 *     node studies/fuzz-import.ts [--seed N] [--minutes M] [--quick] [--replay SEED FORMAT]
 *
 * Keeps the input of each finding with its seed in a temporary folder. Prints a line for each format, the findings, and
 * their number last; ends with 1 when there is one.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeCase } from "./fuzz-import/changes/made-case.ts";
import { seedFiles } from "./fuzz-import/files/seed-files.ts";
import { findingsIn } from "./fuzz-import/findings.ts";
import { FORMATS, type Format } from "./fuzz-import/formats.ts";
import { type Options, optionsFrom } from "./fuzz-import/options.ts";
import { watchedReader } from "./fuzz-import/reading/watched-reader.ts";
import { count, megabytes, printFindings, printTable, tallyOf } from "./fuzz-import/report.ts";

const MOST_GROWN_BYTES = 400 * 1024 * 1024;

/** Seeds that lie far from each other, whatever the run's seed. */
const caseSeedOf = (seed: number, index: number): number =>
  (Math.imul(seed + 1, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca77)) >>> 0;

const options = optionsFrom(process.argv.slice(2));
const files = await seedFiles(options.withSamples);
const folder = await mkdtemp(join(tmpdir(), "backstride-fuzz-"));
const findings = findingsIn(join(folder, "findings"));
const reader = watchedReader();
const tallies = new Map(FORMATS.map((format) => [format, tallyOf(format)] as const));
let inputs = 0;

async function readOne(format: Format, caseSeed: number): Promise<void> {
  const bytes = madeCase(format, caseSeed, files);
  // A name of its own for each: the reading thread keeps the archive that was read last open by its name.
  const path = join(folder, `${format}-${inputs}`);
  inputs += 1;
  await writeFile(path, bytes);
  const result = await reader.read(path);
  const tally = tallies.get(format);
  if (tally !== undefined) count(tally, result, caseSeed);
  const flaws = [...result.flaws];
  if (result.grownBytes > MOST_GROWN_BYTES) flaws.push(`memory grows by ${megabytes(result.grownBytes)}`);
  for (const flaw of flaws) await findings.add({ format, caseSeed, flaw }, bytes);
  if (options.replay !== null) console.log(JSON.stringify({ ...result, sizeBytes: bytes.length }, null, 2));
}

async function readAll({ seed, extent }: Options): Promise<void> {
  const endsAt = "minutes" in extent ? performance.now() + 60_000 * extent.minutes : Number.POSITIVE_INFINITY;
  const cases = "casesPerFormat" in extent ? extent.casesPerFormat : Number.POSITIVE_INFINITY;
  for (let index = 0; index < cases && performance.now() < endsAt; index += 1) {
    for (const format of FORMATS) await readOne(format, caseSeedOf(seed, index));
  }
}

try {
  if (options.replay === null) await readAll(options);
  else await readOne(options.replay.format, options.replay.caseSeed);
} finally {
  await reader.close();
}
printTable([...tallies.values()].filter(({ cases }) => cases > 0));
const found = findings.list();
printFindings(found);
console.log(`most resident memory: ${megabytes(reader.peakBytes())}`);
if (found.length > 0) console.log(`inputs kept in ${join(folder, "findings")}`);
else await rm(folder, { recursive: true, force: true });
console.log(`${inputs} inputs of seed ${options.seed}, ${found.length} findings`);
process.exitCode = found.length === 0 ? 0 : 1;
