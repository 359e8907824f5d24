import { instant } from "@backstride/core/time";
import { listOpenImports } from "../../storage/imports/imports-repository.ts";
import type { Ports } from "../ports.ts";
import { closeImport } from "./close-import.ts";

/** Nobody sends files for longer than this. */
const SENDING_MS = 24 * 3_600_000;

/** Closes imports that were opened more than a day ago: whoever sent the files is gone, and their tables wait for it. */
export async function closeAbandonedImports(ports: Pick<Ports, "db" | "now" | "signals">): Promise<void> {
  const before = instant(ports.now() - SENDING_MS);
  for (const { runnerId, importId } of await listOpenImports(ports.db, before)) {
    await closeImport(ports, runnerId, importId);
  }
}
