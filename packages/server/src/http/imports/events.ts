import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { ImportEvent } from "../../use-cases/imports/import-signals.ts";
import { viewImport } from "../../use-cases/imports/view-import.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { presentOverview, presentProgress } from "./present.ts";

/** So often something is sent even when nothing happens, so that nobody between takes the connection for dead. */
const HEARTBEAT_MS = 15_000;

/**
 * Streams what happens to an import: first how far it is, then the same after each change, and `end`. The
 * listening begins before the look at the present state, so that nothing falls between the two.
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
      for (;;) {
        // Counted once for all changes that came in while the last count was on its way.
        const now = await viewImport(ports.db, runnerId, importId);
        if (!now.ok) return;
        await send(stream, "progress", presentProgress(now.value));
        if (now.value.import.endedAt !== null) {
          await send(stream, "end", presentOverview(now.value));
          return;
        }
        if ((await inbox.take()) === null) return;
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
  /** The next change, with all that came before it; null when nobody listens any more. */
  take(): Promise<ImportEvent | null>;
}

/** Keeps what comes until it is taken. Several changes are one: what they changed is counted anew. */
function eventInbox(): EventInbox {
  let waiting: ImportEvent | null | undefined;
  let taker: ((event: ImportEvent | null) => void) | null = null;
  return {
    put: (event) => {
      // Nobody listens any more: that is not to be overwritten.
      if (waiting === null) return;
      if (taker === null) waiting = event;
      else taker(event);
      taker = null;
    },
    take: () =>
      new Promise((resolve) => {
        if (waiting === undefined) {
          taker = resolve;
          return;
        }
        resolve(waiting);
        waiting = undefined;
      }),
  };
}
