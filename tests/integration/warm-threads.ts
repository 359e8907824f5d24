import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** Where threads that tests start find what was stripped of its types and compiled before. */
export const COMPILE_CACHE: string = fileURLToPath(
  new URL("../../node_modules/.cache/backstride-tests", import.meta.url),
);

/** Fills the cache with what the server's threads load, in one thread, before tests start many at once. */
export default async function warmThreads(): Promise<void> {
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE };
  const thread = new Worker(new URL("./thread-sources.ts", import.meta.url), { env });
  await once(thread, "message");
  await thread.terminate();
}
