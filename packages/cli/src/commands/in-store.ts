import type { Store } from "@backstride/server";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";

/** Does something with an opened data folder, by this command's clock and zone, and gives the folder free again. */
export async function inStore(
  dataFolder: string,
  environment: Environment,
  work: (store: Store) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { openStore } = await import("@backstride/server");
  const store = await openStore({
    dataFolder,
    log: (line) => environment.stderr(`${line}\n`),
    given: { now: environment.now, utcOffsetMinutesAt: environment.utcOffsetMinutesAt },
  });
  if (!store.ok) return store;
  try {
    return await work(store.value);
  } finally {
    await store.value.close();
  }
}
