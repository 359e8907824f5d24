import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { encodeGpx } from "../../../packages/core/src/encoding/index.ts";
import { random } from "../../../packages/core/src/simulation/index.ts";
import { instant } from "../../../packages/core/src/time/index.ts";
import { madeUpRun } from "../files/made-up-run.ts";
import { tcxText } from "../files/tcx-text.ts";
import { watchRun } from "../files/watch-run.ts";
import type { TimedFile } from "../timing/side-by-side.ts";
import { wholeImport } from "../whole/whole-import.ts";
import type { BenchSetting } from "./bench-setting.ts";
import { addDecodingGoals } from "./decoding-goals.ts";
import { figuresLine } from "./figures-line.ts";

type OneFileCase = "a" | "b" | "d" | "e";

const TITLES: Readonly<Record<OneFileCase, string>> = {
  a: "one hour as a watch writes it: FIT, 3,600 records with running dynamics and a foot pod's own field",
  b: "FIT, 100,000 records of the same kind",
  d: "TCX of 3 MB",
  e: "GPX of 2 MB",
};

const LETTERS_OF = {
  d: { distanceM: 19_200, suffix: "tcx" },
  e: { distanceM: 29_300, suffix: "gpx" },
} as const;
const STARTED_AT = instant(Date.UTC(2026, 4, 4, 5, 30));
const WHOLE_IMPORTS = 3;

/** Decoding and importing one file that the benchmark makes. */
export async function oneFileCase(letter: OneFileCase, setting: BenchSetting): Promise<void> {
  const { folder, readers, isQuick } = setting;
  const file = await madeFile(letter, folder);
  console.log(`\n(${letter}) ${TITLES[letter]}`);
  const warm = await readers.time(file);
  console.log(figuresLine("warm, time of the processor", warm));
  const cold = await readers.timeCold(file, isQuick ? 1 : 3);
  console.log(figuresLine("first file of a process, time on the clock", cold));
  const whole = await wholeImport([file.path], isQuick ? 1 : WHOLE_IMPORTS);
  if (whole.done !== 1) throw new Error(`${basename(file.path)} was not imported`);
  console.log(
    `  whole import into an empty store: ${whole.importMs.toFixed(0)} ms, after ${whole.openMs.toFixed(0)} ms to make the store`,
  );
  addDecodingGoals(setting.goals, { letter, format: file.format, figures: [warm] });
}

async function madeFile(letter: OneFileCase, folder: string): Promise<TimedFile> {
  if (letter === "a" || letter === "b") {
    const points = letter === "a" ? 3_600 : 100_000;
    const bytes = watchRun(points);
    return await written(join(folder, `${letter}.fit`), bytes, { format: "fit", points });
  }
  const { distanceM, suffix } = LETTERS_OF[letter];
  const recording = madeUpRun(
    { startedAt: STARTED_AT, distanceM, isTrail: false, isSparse: false },
    random(1),
  );
  const text = suffix === "tcx" ? tcxText(recording) : encodeGpx(recording);
  const { length } = recording.records;
  return await written(join(folder, `${letter}.${suffix}`), Buffer.from(text), {
    format: suffix,
    points: length,
  });
}

async function written(
  path: string,
  bytes: Uint8Array,
  about: { readonly format: TimedFile["format"]; readonly points: number },
): Promise<TimedFile> {
  await writeFile(path, bytes);
  return { path, ...about, bytes: bytes.length };
}
