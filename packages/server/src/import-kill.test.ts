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
/** A few in every run of the tests; 50 by `npm run test:kill`. */
const KILLS = Number(process.env["BACKSTRIDE_KILLS"] ?? "6");
/** So many days of files that there is something left to read at every kill. */
const DAYS = 25 * KILLS;
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
  const files = recordingFiles(DAYS, NOW);
  const [packed, ...rest] = files as [RecordingFile, ...RecordingFile[]];
  const members = rest.slice(0, 8 * KILLS).map(({ name, bytes }) => ({ name, bytes }));
  const [twice] = members as [RecordingFile];
  const archive = zipOf([
    ...members,
    { ...twice, name: "twice.fit" },
    { ...twice, name: "b.fit", isBroken: true },
  ]);
  return [
    { name: "first.fit.gz", bytes: gzipSync(packed.bytes) },
    { name: "archive.zip", bytes: archive },
    ...rest.slice(8 * KILLS),
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

/** Waits until `more` further items are settled or none waits, and answers whether some still wait. */
async function moreSettled(me: string, importId: string, more: number): Promise<boolean> {
  const look = async () => (await getJson<ImportAnswer>(`${me}/imports/${importId}`)).progress;
  const before = await look();
  const goal = before.total - before.waiting + more;
  for (;;) {
    const { total, waiting } = await look();
    if (waiting === 0 || total - waiting >= goal) return waiting > 0;
    await delay(2);
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

it(
  "an import that is killed again and again loses nothing that was answered and doubles nothing",
  async () => {
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
    let inMidImport = 0;
    for (let round = 0; round < KILLS; round += 1) {
      for (let count = dice.between(3, 8); count > 0; count -= 1) {
        const [next] = left;
        if (next !== undefined && (await add(server.me, importId, next))) left.shift();
      }
      // In turn: some files further into the reading, and while a file comes in.
      if (round % 2 === 0) {
        if (await moreSettled(server.me, importId, dice.between(1, 6))) inMidImport += 1;
        await delay(dice.between(0, 10));
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
    // Some were waiting when it was killed, and not only after the last file.
    expect(inMidImport).toBeGreaterThan(0);
    for (const file of left) expect(await add(server.me, importId, file)).toBe(true);
    const disturbed = await finish(server.me, importId);
    await kill(server);
    expect(disturbed.runs).toEqual(undisturbed.runs);
    expect(new Set(disturbed.runs).size).toBe(disturbed.runs.length);
    expect(itemStates(disturbed.answer)).toEqual(itemStates(undisturbed.answer));
    expect(disturbed.answer.progress).toMatchObject({ state: "done", waiting: 0, failed: 1 });
  },
  60_000 + 20_000 * KILLS,
);
