import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ENVIRONMENT, NODE_FLAGS } from "../../../packages/cli/bin/little-memory.mjs";

/** A server in a process of its own, on an empty data folder. */
export interface MeasuredServer {
  readonly address: string;
  /** The most memory that the process ever had resident, in MB; null where the system does not tell. */
  peakMemoryMb(): Promise<number | null>;
  /** Seconds of the processors that it has used so far, on all its threads. */
  cpuSeconds(): Promise<number>;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

const PROCESS = fileURLToPath(new URL("./server-process.ts", import.meta.url));
const KIB_PER_MB = 1_000_000 / 1024;

export async function measuredServer(folder: string): Promise<MeasuredServer> {
  const dataFolder = await mkdtemp(join(folder, "data-"));
  // As `npm start` begins it.
  const child = fork(PROCESS, [dataFolder], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: [...NODE_FLAGS],
    env: { ...process.env, ...ENVIRONMENT },
  });
  const exited = once(child, "exit");
  const [address] = await Promise.race([
    once(child, "message"),
    exited.then(() => Promise.reject(new Error("the server did not start; the lines above say why"))),
  ]);
  return {
    address: String(address),
    peakMemoryMb: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const kib = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
      return kib === undefined ? null : Number(kib) / KIB_PER_MB;
    },
    cpuSeconds: async () => {
      const answer = once(child, "message");
      child.send("cpu");
      const [usage] = (await answer) as [NodeJS.CpuUsage];
      return (usage.user + usage.system) / 1e6;
    },
    close: async () => {
      child.disconnect();
      await exited;
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
