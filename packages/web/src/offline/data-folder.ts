import { useSyncExternalStore } from "react";
import { keepText, keptText } from "./browser-storage.ts";
import { pageIsOfOpenDataFolder, pageIsOfOtherDataFolder } from "./server-reach.ts";

// Which data folder this page is of. Under one address another one may be opened later, of somebody else or empty: what this
// page shows and sends, and what waits in the browser, is meant for its own folder alone.

const KEY = "backstride.data-folder";
/** The one that a page of this browser has erased last. */
const ERASED = "backstride.erased-data-folder";
const HEADER = "backstride-data-folder";

/** The one that was open last when this page was opened; it stands still when another page hears of another one. */
const openLast = keptText(KEY);
let own: string | null = null;
const listeners = new Set<() => void>();

/** The folder that this page is of; null until it has heard of one. */
export const ownDataFolder = (): string | null => own;
/** The same, or before that the one that was open last. */
export const likelyDataFolder = (): string | null => own ?? openLast;

/** What a server's answer says of its folder. The first answer makes the page one of it. */
export function hearDataFolder(headers: { get(name: string): string | null }): void {
  const id = headers.get(HEADER);
  if (id === null || id === own) return;
  if (own !== null) pageIsOfOtherDataFolder();
  else {
    // A copy that was made before is open again.
    if (keptText(ERASED) === id) keepText(ERASED, null);
    keepText(KEY, id);
    settle(id);
  }
}

/**
 * This page has erased its folder, and what the answer says of it is another one since: the page is one of that from now on.
 * Other pages of this browser see it by the old id.
 */
export function beginAnewIn(headers: { get(name: string): string | null }): void {
  const id = headers.get(HEADER);
  if (id === null || id === own) return;
  if (own !== null) keepText(ERASED, own);
  keepText(KEY, id);
  pageIsOfOpenDataFolder();
  settle(id);
}

/**
 * A page that shows what another page of this browser has erased is loaded anew, also one that slept meanwhile: nothing of it
 * stays in sight.
 */
export function followErasing(): () => void {
  const look = () => {
    if (own !== null && keptText(ERASED) === own) window.location.reload();
  };
  window.addEventListener("storage", look);
  window.addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("storage", look);
    window.removeEventListener("pageshow", look);
    document.removeEventListener("visibilitychange", look);
  };
}

/** A page that was opened without a server is one of the folder that was open last: that is what it shows. */
export function hearNoServer(): void {
  if (own === null && openLast !== null) settle(openLast);
}

/** For headers, and in addresses where there are none. */
export const meantFor = (folder: string | null = own): Readonly<Record<string, string>> =>
  folder === null ? {} : { [HEADER]: folder };

export function followDataFolder(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const useOwnDataFolder = (): string | null => useSyncExternalStore(followDataFolder, ownDataFolder);

function settle(id: string): void {
  own = id;
  for (const listener of listeners) listener();
}
