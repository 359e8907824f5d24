import { useEffect, useRef, useState } from "react";
import { ofThisPage, request } from "./request.ts";
import { runnerPath, useRunnerId } from "./runner-choice.ts";
import { useChange } from "./use-change.ts";

const UNDO_MS = 8000;

/** Deletes what stands under `folder` a few seconds later, so that it can be undone; leaving the screen deletes at once. */
export function useDeleteLater(folder: string) {
  const runner = useRunnerId();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, number>());
  const remove = useChange((id: string) =>
    request<void>(runnerPath(runner, `${folder}/${encodeURIComponent(id)}`), { method: "DELETE" }),
  );
  const removeNow = useRef(remove.mutate);
  removeNow.current = remove.mutate;
  const keep = (id: string) => setPending((before) => new Set([...before].filter((other) => other !== id)));

  useEffect(() => {
    const waiting = timers.current;
    // Closing or reloading the page is leaving too: the request goes out although nobody waits for its answer.
    const leave = () => {
      for (const id of waiting.keys()) {
        const path = runnerPath(runner, `${folder}/${encodeURIComponent(id)}`);
        void fetch(path, { method: "DELETE", keepalive: true, headers: ofThisPage() });
      }
      waiting.clear();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      for (const [id, timer] of waiting) {
        window.clearTimeout(timer);
        removeNow.current(id);
      }
      waiting.clear();
    };
  }, [runner, folder]);

  return {
    pending,
    failure: remove.error,
    deleteLater: (id: string) => {
      setPending((before) => new Set([...before, id]));
      const timer = window.setTimeout(() => {
        timers.current.delete(id);
        removeNow.current(id, { onError: () => keep(id) });
      }, UNDO_MS);
      timers.current.set(id, timer);
    },
    undo: (id: string) => {
      window.clearTimeout(timers.current.get(id));
      timers.current.delete(id);
      keep(id);
    },
  };
}
