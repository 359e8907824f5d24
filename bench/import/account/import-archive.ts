import { openAsBlob } from "node:fs";
import type { AccountArchive } from "./account-archive.ts";
import { measuredServer } from "./measured-server.ts";
import { poll, type WaitingTimes } from "./waiting-times.ts";

/** What one import of an archive took. */
export interface ArchiveImport {
  /** From the first byte sent until the last item is settled. */
  readonly seconds: number;
  readonly uploadSeconds: number;
  /** What the server's threads used of the processors; half of it is what two idle ones need at the least. */
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number | null;
  readonly waits: readonly {
    readonly route: string;
    readonly during: WaitingTimes;
    readonly after: WaitingTimes;
  }[];
}

const ROUTES = ["runs", "assessment"] as const;
const EVERY_MS = 500;
const QUIET_MS = 5_000;

/**
 * Imports an archive into a new store of a real server, over HTTP and in the steps of the app, while the list of runs
 * and the assessment are asked for twice a second each.
 */
export async function importArchive(archive: AccountArchive, folder: string): Promise<ArchiveImport> {
  const server = await measuredServer(folder);
  try {
    const runner = `${server.address}/api/runners/me`;
    const start = performance.now();
    const polls = ROUTES.map((route) => poll(`${runner}/${route}`, EVERY_MS));
    const importId = await openImport(runner);
    const ended = endOf(`${runner}/imports/${importId}/events`);
    await upload(`${runner}/imports/${importId}`, archive.path);
    const uploadSeconds = (performance.now() - start) / 1000;
    await ended;
    const seconds = (performance.now() - start) / 1000;
    const cpuSeconds = await server.cpuSeconds();
    const during = await Promise.all(polls.map((one) => one.stop()));
    const peakMemoryMb = await server.peakMemoryMb();
    await expectRuns(runner, archive);
    const after = await quietWaits(runner);
    const waits = ROUTES.map((route, at) => ({
      route,
      during: during[at] ?? NO_WAIT,
      after: after[at] ?? NO_WAIT,
    }));
    return { seconds, uploadSeconds, cpuSeconds, peakMemoryMb, waits };
  } finally {
    await server.close();
  }
}

const NO_WAIT: WaitingTimes = { count: 0, medianMs: Number.NaN, p95Ms: Number.NaN, longestMs: Number.NaN };

async function send(method: string, url: string, body: Blob | null = null): Promise<unknown> {
  const headers = body === null ? {} : { "content-type": "application/octet-stream" };
  const response = await fetch(url, { method, body, headers });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return await response.json();
}

async function openImport(runner: string): Promise<string> {
  const opened = (await send("POST", `${runner}/imports`)) as { readonly id: string };
  return opened.id;
}

async function upload(importUrl: string, path: string): Promise<void> {
  await send("POST", `${importUrl}/files?name=export.zip`, await openAsBlob(path));
  await send("POST", `${importUrl}/close`);
}

/** Listens to the import's events until the one that says that it has ended. */
async function endOf(url: string): Promise<void> {
  const { body } = await fetch(url);
  let rest = "";
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (lines.some((line) => line.trim() === "event: end")) return;
  }
  throw new Error("the import's events broke off before its end");
}

/**
 * A quick import that leaves something out would be no gain: every sound file gives a run with its recording, and the
 * table gives an entry for each damaged one.
 */
async function expectRuns(runner: string, { runs, activities }: AccountArchive): Promise<void> {
  const list = (await send("GET", `${runner}/runs`)) as {
    readonly runs: readonly { readonly format: string | null }[];
  };
  const recorded = list.runs.filter(({ format }) => format !== null).length;
  if (recorded !== runs || list.runs.length !== activities) {
    const found = `${list.runs.length}, ${recorded} of them with a recording`;
    throw new Error(`expected ${activities} runs, ${runs} with a recording; the server has ${found}`);
  }
}

/** The same questions once nothing else goes on: what of the waiting is the import's and what the answer's own. */
async function quietWaits(runner: string): Promise<readonly WaitingTimes[]> {
  const polls = ROUTES.map((route) => poll(`${runner}/${route}`, EVERY_MS));
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  return await Promise.all(polls.map((one) => one.stop()));
}
