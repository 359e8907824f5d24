import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "../../../packages/core/src/units/index.ts";

export interface WholeImport {
  /** Making the store: once, whatever is imported. */
  readonly openMs: number;
  readonly importMs: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
}

const PROCESS = fileURLToPath(new URL("./import-process.ts", import.meta.url));

/** Imports files so many times, each time in a new process into an empty store; the median of the times. */
export async function wholeImport(paths: readonly string[], times: number): Promise<WholeImport> {
  const imports: WholeImport[] = [];
  for (let time = 0; time < times; time += 1) imports.push(await importOnce(paths));
  const [first] = imports;
  if (first === undefined) throw new Error("nothing was imported");
  const medianOf = (pick: (one: WholeImport) => number): number => median(imports.map(pick)) ?? Number.NaN;
  return {
    ...first,
    openMs: medianOf(({ openMs }) => openMs),
    importMs: medianOf(({ importMs }) => importMs),
  };
}

async function importOnce(paths: readonly string[]): Promise<WholeImport> {
  const child = fork(PROCESS, [...paths], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const exited = once(child, "exit");
  const [answer] = await Promise.race([
    once(child, "message"),
    exited.then(([code]) => Promise.reject(new Error(`the import's process ended with ${code}`))),
  ]);
  await exited;
  return answer as WholeImport;
}
