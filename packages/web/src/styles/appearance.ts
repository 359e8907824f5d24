import { useSyncExternalStore } from "react";
import { keepText, keptText } from "../offline/browser-storage.ts";

/** Light, dark, or as the device says. Kept in this browser only. */
export const APPEARANCES = ["system", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

const KEY = "backstride.appearance";
const listeners = new Set<() => void>();

function readAppearance(): Appearance {
  const kept = keptText(KEY);
  return APPEARANCES.find((appearance) => appearance === kept) ?? "system";
}

/** Puts the kept choice on the document; called once before the first paint of the app. */
export function applyAppearance(): void {
  const appearance = readAppearance();
  if (appearance === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = appearance;
}

export function chooseAppearance(appearance: Appearance): void {
  keepText(KEY, appearance);
  applyAppearance();
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever colours may have changed: by choice, or because the device turned dark. */
export function onAppearanceChange(listener: () => void): () => void {
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  listeners.add(listener);
  device.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    device.removeEventListener("change", listener);
  };
}

export const useAppearance = (): Appearance => useSyncExternalStore(onAppearanceChange, readAppearance);
