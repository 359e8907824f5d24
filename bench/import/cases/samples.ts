import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { RECORDING_FORMATS, type RecordingFormat } from "../../../packages/core/src/recording/index.ts";
import { CONTENDERS, contendersFor } from "../timing/contenders.ts";
import type { Figures, TimedFile } from "../timing/side-by-side.ts";
import { wholeImport } from "../whole/whole-import.ts";
import type { BenchSetting } from "./bench-setting.ts";
import { addDecodingGoals } from "./decoding-goals.ts";
import { milliseconds, millisecondsOf } from "./figures-line.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/data/recordings", import.meta.url));
const WHOLE_IMPORTS = 3;
/** In a quick run the largest ones of each format stand for all. */
const QUICK_FILES = 6;

/** Real files, many of them broken on purpose, where they lie beside the project. */
export async function samplesCase(setting: BenchSetting): Promise<void> {
  console.log("\n(c) real recordings, some of them damaged");
  const all = await Promise.all(RECORDING_FORMATS.map(filesOf));
  const files = setting.isQuick ? all.map((some) => some.slice(0, QUICK_FILES)) : all;
  if (files.flat().length === 0) {
    console.log("  skipped: there are none at ../shared/data/recordings");
    return;
  }
  for (const [at, format] of RECORDING_FORMATS.entries())
    await formatOfSamples(format, files[at] ?? [], setting);
  const whole = await wholeImport(
    files.flat().map(({ path }) => path),
    WHOLE_IMPORTS,
  );
  console.log(
    `  whole import of all ${files.flat().length}: ${whole.importMs.toFixed(0)} ms (${whole.done} done, ${whole.skipped} skipped, ${whole.failed} failed)`,
  );
}

async function filesOf(format: RecordingFormat): Promise<readonly TimedFile[]> {
  const folder = join(FOLDER, format);
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => extname(name) === `.${format}`)
      .map(async (name) => ({
        path: join(folder, name),
        format,
        bytes: (await stat(join(folder, name))).size,
      })),
  );
  // The largest first: on it the readers warm up.
  return files.sort((one, other) => other.bytes - one.bytes);
}

async function formatOfSamples(
  format: RecordingFormat,
  files: readonly TimedFile[],
  setting: BenchSetting,
): Promise<void> {
  const figures: Figures[] = [];
  for (const file of files) {
    const figure = await setting.readers.time(file);
    for (const [name, one] of figure) {
      if (one.kind === "cut") console.log(`  ${name} on ${basename(file.path)}: ${one.why}`);
    }
    figures.push(figure);
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `  ${format.toUpperCase()}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, warm, time of the processor`,
  );
  for (const name of CONTENDERS.filter((one) => contendersFor(format, setting.isQuick).includes(one))) {
    console.log(`    ${totalLine(name, figures)}`);
  }
  addDecodingGoals(setting.goals, { letter: "c", format, figures });
}

function totalLine(name: (typeof CONTENDERS)[number], figures: readonly Figures[]): string {
  const kinds = figures.map((one) => one.get(name)?.kind);
  const read = figures.filter((one) => one.get(name)?.kind === "ms");
  const total = read.reduce((sum, one) => sum + millisecondsOf(one, name), 0);
  const count = (kind: "cut" | "failed"): number => kinds.filter((one) => one === kind).length;
  return `${name === "bytes" ? "pass over the bytes" : name}: ${read.length} read in ${milliseconds(total)}, ${count("failed")} refused, ${count("cut")} cut`;
}
