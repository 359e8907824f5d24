import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Refusal, Result } from "@backstride/core/results";
import { syncFolder } from "./durable-file.ts";
import { type ReceivedFile, receiveFile } from "./receive-file.ts";
import { turnTaking } from "./turn-taking.ts";

/** The files as they came, byte for byte, each under its SHA-256: raw/ab/abcd… A better decoder can read them again. */
export interface RawFiles {
  receive(source: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Result<ReceivedFile, Refusal>>;
  /** Gives a received file its place, then runs `commit`, which writes the row that names it. */
  keep<Value>(file: ReceivedFile, commit: () => Promise<Value>): Promise<Value>;
  pathOf(sha256: string): string;
  read(sha256: string): Promise<Uint8Array>;
  /** Removes the files that `named`, asked now, does not hold, and those that were never received to the end. */
  sweep(named: () => Promise<ReadonlySet<string>>): Promise<void>;
}

export async function openRawFiles(dataFolder: string): Promise<RawFiles> {
  const incoming = join(dataFolder, "incoming");
  const raw = join(dataFolder, "raw");
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  await mkdir(raw, { recursive: true });
  await syncFolder(dataFolder);
  const inTurn = turnTaking();
  const pathOf = (sha256: string): string => join(raw, sha256.slice(0, 2), sha256);

  return {
    pathOf,
    receive: (source, limitBytes) =>
      receiveFile(source, { temporaryPath: join(incoming, `${randomUUID()}.part`), limitBytes }),
    // In turn with the sweep, so that no file is swept between its renaming and the row that names it.
    keep: (file, commit) =>
      inTurn(async () => {
        const path = pathOf(file.sha256);
        const madeFolder = await mkdir(dirname(path), { recursive: true });
        await rename(file.temporaryPath, path);
        await syncFolder(dirname(path));
        if (madeFolder !== undefined) await syncFolder(raw);
        return await commit();
      }),
    read: (sha256) => readFile(pathOf(sha256)),
    sweep: (named) =>
      inTurn(async () => {
        const keep = await named();
        for (const folder of await readdir(raw)) {
          for (const name of await readdir(join(raw, folder))) {
            if (!keep.has(name)) await rm(join(raw, folder, name), { force: true });
          }
        }
      }),
  };
}
