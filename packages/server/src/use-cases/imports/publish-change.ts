import { findImport } from "../../storage/imports/imports-repository.ts";
import type { Ports } from "../ports.ts";

/** Tells those who listen to an import that it is further than before, and that it has ended when it has. */
export async function publishChange(
  { db, signals }: Pick<Ports, "db" | "signals">,
  runnerId: string,
  importId: string,
): Promise<void> {
  signals.publish(importId, { kind: "changed" });
  const found = await findImport(db, runnerId, importId);
  if (found !== null && found.endedAt !== null) signals.publish(importId, { kind: "end" });
}
