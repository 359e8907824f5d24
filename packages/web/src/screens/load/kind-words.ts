import type { LoadKind, StartKind } from "@backstride/core/training-load";
import { type MessageKey, t } from "../../i18n/t.ts";

const KIND_WORDS: Readonly<Record<LoadKind, { readonly name: MessageKey; readonly about: MessageKey }>> = {
  distance: { name: "load.kind.distance", about: "load.kindNote.distance" },
  "heart-rate": { name: "load.kind.heartRate", about: "load.kindNote.heartRate" },
  effort: { name: "load.kind.effort", about: "load.kindNote.effort" },
};
export const kindInWords = (kind: LoadKind): string => t(KIND_WORDS[kind].name);
export const aboutKind = (kind: LoadKind): string => t(KIND_WORDS[kind].about);

const UNITS: Readonly<Record<LoadKind, string>> = {
  distance: "km",
  "heart-rate": "TRIMP",
  effort: "effort min",
};
export const unitOfKind = (kind: LoadKind): string => UNITS[kind];

const START_WORDS: Readonly<Record<StartKind, MessageKey>> = {
  gentle: "load.start.gentle",
  "as-usual": "load.start.asUsual",
  brisk: "load.start.brisk",
};
export const startInWords = (start: StartKind): string => t(START_WORDS[start]);

export const percent = (share: number): string => t("load.percent", { percent: Math.round(100 * share) });
