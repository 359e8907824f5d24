import type { Ports } from "../ports.ts";
import { viewImport } from "./view-import.ts";

/** Tells those who listen to an import how far it is, and its end when it has ended. */
export async function publishProgress(
  { db, signals }: Pick<Ports, "db" | "signals">,
  runnerId: string,
  importId: string,
): Promise<void> {
  const view = await viewImport(db, runnerId, importId);
  if (!view.ok) return;
  signals.publish(importId, { kind: "progress", view: view.value });
  if (view.value.import.endedAt !== null) signals.publish(importId, { kind: "end", view: view.value });
}
