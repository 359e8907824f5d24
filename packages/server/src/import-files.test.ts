import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importFiles, openStore } from "./index.ts";
import { recordingFiles } from "./use-cases/imports/recordings.test-support.ts";

it("files from disk are imported without a server, with progress; what is not there is said", async () => {
  const folder = await mkdtemp(join(tmpdir(), "backstride-files-"));
  const files = recordingFiles(10, Date.UTC(2026, 4, 4));
  const paths: string[] = [];
  for (const { name, bytes } of files) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), bytes);
  }
  const store = await openStore({ dataFolder: join(folder, "data"), log: () => undefined });
  if (!store.ok) throw new Error(store.error.message);
  const settled: number[] = [];
  const imported = await importFiles(store.value, {
    runnerId: "me",
    paths: [...paths, join(folder, "missing.fit"), folder],
    onProgress: ({ counts }) => void settled.push(counts.done),
  });
  await store.value.close();
  await rm(folder, { recursive: true });
  if (!imported.ok) throw new Error(imported.error.message);
  const { view, items, refused } = imported.value;
  expect(view.counts).toMatchObject({ total: files.length, done: files.length, waiting: 0 });
  expect(items.every(({ runId }) => runId !== null)).toBe(true);
  expect(settled.at(-1)).toBe(files.length);
  expect(refused.map(({ refusal }) => refusal.code)).toEqual(["fileNotFound", "fileNotReadable"]);
});
