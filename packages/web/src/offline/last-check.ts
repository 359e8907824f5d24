import type { SafetyCheckAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { safetyCheckQuery } from "../api/queries.ts";
import { type RunnerId, useRunnerId } from "../api/runner-choice.ts";
import { keepText, keptText } from "./browser-storage.ts";
import { BUILD } from "./build-id.ts";
import { ownDataFolder, useOwnDataFolder } from "./data-folder.ts";
import { useServerIsAway } from "./server-reach.ts";

// The check as the server last told of it, so that what is saved shows without the server too. One of each runner, of the
// data folder that is open; another folder, forgotten answers and a week end it.

/** As long as answers count. */
const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000;
const keyOf = (runner: RunnerId) => `backstride.last-check.${runner}`;

export interface LastCheck {
  readonly check: SafetyCheckAnswer;
  /** Milliseconds since 1970, by the browser's clock. */
  readonly heardAt: number;
}

interface Kept extends LastCheck {
  readonly folder: string;
  /** Another build may ask other questions under the same names. */
  readonly build: string | null;
}

/** Once, around every screen: asks for the check, since most look at today's answer alone, and keeps what is heard of it. */
export function useKeepLastCheck(): void {
  const runner = useRunnerId();
  const folder = useOwnDataFolder();
  const { data: check, dataUpdatedAt: heardAt } = useQuery(safetyCheckQuery(runner));
  useEffect(() => {
    if (folder !== null) dropThoseOfOthers(folder);
  }, [folder]);
  useEffect(() => {
    if (check === undefined || folder === null) return;
    const kept: Kept = { check, heardAt, folder, build: BUILD };
    // A check without any answer has nothing to show; so it ends when all are forgotten.
    keepText(keyOf(runner), check.isStarted || check.changed.length > 0 ? JSON.stringify(kept) : null);
  }, [runner, folder, check, heardAt]);
}

/** What stands in for the server's answer while it gives none; null where it does, or where nothing is kept. */
export function useLastCheck(runner: RunnerId): LastCheck | null {
  const isAway = useServerIsAway();
  useOwnDataFolder();
  return isAway ? lastCheck(runner, Date.now()) : null;
}

let last: { readonly text: string | null; readonly kept: Kept | null } = { text: null, kept: null };

function lastCheck(runner: RunnerId, nowMs: number): LastCheck | null {
  const text = keptText(keyOf(runner));
  if (text !== last.text) last = { text, kept: readKept(text) };
  const { kept } = last;
  if (kept === null || kept.folder !== ownDataFolder() || kept.build !== BUILD) return null;
  // Where the clock was set back meanwhile nobody knows its age: a sign goes on stopping, and nothing here allows a run.
  return nowMs - kept.heardAt <= KEPT_FOR_MS ? kept : null;
}

function dropThoseOfOthers(folder: string): void {
  for (const runner of ["me", "sample"] as const) {
    const kept = readKept(keptText(keyOf(runner)));
    if (kept?.folder !== folder || Date.now() - kept.heardAt > KEPT_FOR_MS) keepText(keyOf(runner), null);
  }
}

/** It is our own writing; what is not is left out. */
function readKept(text: string | null): Kept | null {
  try {
    const kept = JSON.parse(text ?? "null") as Kept | null;
    return Array.isArray(kept?.check.screens) ? kept : null;
  } catch {
    return null;
  }
}
