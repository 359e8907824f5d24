import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { random } from "@backstride/core/simulation";
import { afterEach, expect, it } from "vitest";
import type { ImportAnswer, RunList } from "./http/api.ts";
import { type RecordingFile, recordingFiles } from "./use-cases/imports/recordings.test-support.ts";
import { zipOf } from "./use-cases/imports/zip-writer.test-support.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
const SEED = 20_260_504;
const KILLS = 6;
const NOW = Date.UTC(2026, 4, 4);

interface Process {
  readonly child: ChildProcess;
  readonly me: string;
}

let living: ChildProcess | null = null;
const folders: string[] = [];
afterEach(async () => {
  living?.kill("SIGKILL");
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backstride-kill-"));
  folders.push(folder);
  return folder;
}

async function startProcess(folder: string): Promise<Process> {
  const child = spawn(process.execPath, [MAIN, "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  living = child;
  if (child.stdout === null) throw new Error("the server has no output");
  const [line] = await once(child.stdout, "data");
  return { child, me: `${String(line).trim()}/api/runners/me` };
}

async function kill({ child }: Process): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

const getJson = async <Value>(address: string): Promise<Value> =>
  (await (await fetch(address)).json()) as Value;

/** Single files, a gzip and a zip with more of them, one member broken and one there twice. */
function filesToImport(): readonly RecordingFile[] {
  const files = recordingFiles(150, NOW);
  const [packed, ...rest] = files as [RecordingFile, ...RecordingFile[]];
  const members = rest.slice(0, 50).map(({ name, bytes }) => ({ name, bytes }));
  const [twice] = members as [RecordingFile];
  const archive = zipOf([
    ...members,
    { ...twice, name: "twice.fit" },
    { ...twice, name: "b.fit", isBroken: true },
  ]);
  return [
    { name: "first.fit.gz", bytes: gzipSync(packed.bytes) },
    { name: "archive.zip", bytes: archive },
    ...rest.slice(50),
  ];
}

/** Adds a file and answers whether it was taken: a killed server does not answer. */
async function add(me: string, importId: string, { name, bytes }: RecordingFile): Promise<boolean> {
  try {
    const address = `${me}/imports/${importId}/files?name=${name}`;
    return (await fetch(address, { method: "POST", body: new Uint8Array(bytes) })).status === 201;
  } catch {
    return false;
  }
}

interface Outcome {
  readonly answer: ImportAnswer;
  readonly runs: readonly string[];
}

/** Waits until `more` further items are settled, and answers how many are. */
async function moreSettled(me: string, importId: string, more: number): Promise<number> {
  const settledNow = async (): Promise<number> => {
    const { progress } = await getJson<ImportAnswer>(`${me}/imports/${importId}`);
    return progress.total - progress.waiting;
  };
  const goal = (await settledNow()) + more;
  for (;;) {
    const settled = await settledNow();
    if (settled >= goal) return settled;
    await delay(5);
  }
}

/** What an import came to, without the ids, which are new each time. */
async function finish(me: string, importId: string): Promise<Outcome> {
  await fetch(`${me}/imports/${importId}/close`, { method: "POST" });
  await (await fetch(`${me}/imports/${importId}/events`)).text();
  const answer = await getJson<ImportAnswer>(`${me}/imports/${importId}`);
  const { runs } = await getJson<RunList>(`${me}/runs`);
  return {
    answer,
    runs: runs.map(({ day, distanceM, movingS }) => `${day} ${distanceM} m ${movingS} s`).toSorted(),
  };
}

const newImport = async (me: string): Promise<string> =>
  ((await (await fetch(`${me}/imports`, { method: "POST" })).json()) as ImportAnswer).id;

const itemStates = ({ items }: ImportAnswer): string[] =>
  items.map(({ fileName, state, reason }) => `${fileName} ${state} ${reason?.code ?? ""}`).toSorted();

it("an import that is killed again and again loses nothing that was answered and doubles nothing", async () => {
  const files = filesToImport();
  const calm = await startProcess(await newFolder());
  const calmImport = await newImport(calm.me);
  for (const file of files) expect(await add(calm.me, calmImport, file)).toBe(true);
  const undisturbed = await finish(calm.me, calmImport);
  await kill(calm);

  const dice = random(SEED);
  const folder = await newFolder();
  let server = await startProcess(folder);
  const importId = await newImport(server.me);
  const left = [...files];
  const settledAtKill: number[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    for (let count = dice.between(3, 8); count > 0; count -= 1) {
      const [next] = left;
      if (next !== undefined && (await add(server.me, importId, next))) left.shift();
    }
    // In turn: some files further into the reading, and while a file comes in.
    if (round % 2 === 0) {
      settledAtKill.push(await moreSettled(server.me, importId, dice.between(2, 12)));
      await delay(dice.between(0, 25));
      await kill(server);
    } else {
      const [next] = left;
      const answered = next === undefined ? Promise.resolve(false) : add(server.me, importId, next);
      await delay(dice.between(0, 12));
      await kill(server);
      if (await answered) left.shift();
    }
    server = await startProcess(folder);
    const taken = await getJson<ImportAnswer>(`${server.me}/imports/${importId}`);
    const names = new Set(taken.items.map(({ fileName }) => fileName));
    const answered = files.slice(0, files.length - left.length);
    expect(answered.filter(({ name }) => !names.has(name))).toEqual([]);
    // The file at hand may be stored although its answer was lost with the process.
    if (left[0] !== undefined && names.has(left[0].name)) left.shift();
  }
  // It was in mid-import each time: something was read, and not all.
  expect(settledAtKill.every((settled) => settled > 0 && settled < 80)).toBe(true);
  for (const file of left) expect(await add(server.me, importId, file)).toBe(true);
  const disturbed = await finish(server.me, importId);
  await kill(server);
  expect(disturbed.runs).toEqual(undisturbed.runs);
  expect(new Set(disturbed.runs).size).toBe(disturbed.runs.length);
  expect(itemStates(disturbed.answer)).toEqual(itemStates(undisturbed.answer));
  expect(disturbed.answer.progress).toMatchObject({ state: "done", waiting: 0, failed: 1 });
}, 180_000);
