import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { ImportEvent } from "../../use-cases/imports/import-signals.ts";
import { viewImport, viewImportWithItems } from "../../use-cases/imports/view-import.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { presentImport, presentItem, presentProgress } from "./present.ts";

/** So often something is sent even when nothing happens, so that nobody between takes the connection for dead. */
const HEARTBEAT_MS = 15_000;

/**
 * Streams what happens to an import: first everything as it stands, then each change, and `end` with the whole. The
 * listening begins before the look at the present state, so that nothing falls between the two; a change may come twice.
 */
export const streamImportEvents = (
  context: Context,
  ports: Pick<Ports, "db" | "signals">,
  { runnerId, importId }: { readonly runnerId: string; readonly importId: string },
): Response =>
  streamSSE(context, async (stream) => {
    const inbox = eventInbox();
    const unsubscribe = ports.signals.subscribe(importId, inbox.put);
    stream.onAbort(() => inbox.put(null));
    const heartbeat = setInterval(() => stream.write(": still here\n\n"), HEARTBEAT_MS);
    try {
      const present = await viewImportWithItems(ports, runnerId, importId);
      if (!present.ok) return;
      const { view, items } = present.value;
      for (const item of items) await send(stream, "item", presentItem(item));
      await send(stream, "progress", presentProgress(view));
      if (view.import.endedAt !== null) {
        await send(stream, "end", presentImport(view, items));
        return;
      }
      for (let event = await inbox.take(); event !== null; event = await inbox.take()) {
        if (event.kind === "item") await send(stream, "item", presentItem(event.item));
        if (event.kind === "end") break;
        // Counted once for all changes that came in while the last count was on its way.
        if (event.kind === "item" || inbox.hasAnother("changed")) continue;
        const now = await viewImport(ports.db, runnerId, importId);
        if (now.ok) await send(stream, "progress", presentProgress(now.value));
      }
      const last = await viewImportWithItems(ports, runnerId, importId);
      if (last.ok && last.value.view.import.endedAt !== null) {
        await send(stream, "end", presentImport(last.value.view, last.value.items));
      }
    } finally {
      clearInterval(heartbeat);
      unsubscribe();
    }
  });

const send = (stream: SSEStreamingApi, event: string, data: unknown): Promise<void> =>
  stream.writeSSE({ event, data: JSON.stringify(data) });

interface EventInbox {
  put(event: ImportEvent | null): void;
  take(): Promise<ImportEvent | null>;
  hasAnother(kind: ImportEvent["kind"]): boolean;
}

/** Keeps what comes until it is taken; null says that nobody listens any more. */
function eventInbox(): EventInbox {
  const waiting: (ImportEvent | null)[] = [];
  let taker: ((event: ImportEvent | null) => void) | null = null;
  return {
    hasAnother: (kind) => waiting.some((event) => event?.kind === kind),
    put: (event) => {
      if (taker === null) waiting.push(event);
      else taker(event);
      taker = null;
    },
    take: () =>
      new Promise((resolve) => {
        const next = waiting.shift();
        if (next !== undefined) resolve(next);
        else taker = resolve;
      }),
  };
}
