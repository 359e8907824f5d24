import { isoFromInstant } from "@backstride/core/time";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { ImportView } from "../../use-cases/imports/import-view.ts";
import type { LogPage } from "../../use-cases/imports/view-import.ts";
import type { ImportAnswer, ImportItem, ImportLog, ImportOverview, ImportProgress } from "../api.ts";

export const presentProgress = ({ import: { state }, counts }: ImportView): ImportProgress => {
  const { meanTookMs, ...items } = counts;
  const secondsLeft = meanTookMs === null ? null : Math.ceil((meanTookMs * items.waiting) / 1000);
  return { state, ...items, secondsLeft };
};

export const presentItem = ({
  id,
  position,
  fileName,
  state,
  reason,
  runId,
  warnings,
}: StoredItem): ImportItem => ({
  id,
  position,
  fileName,
  state,
  reason,
  runId,
  warnings,
});

export const presentOverview = (view: ImportView): ImportOverview => ({
  id: view.import.id,
  startedAt: isoFromInstant(view.import.startedAt),
  endedAt: view.import.endedAt === null ? null : isoFromInstant(view.import.endedAt),
  progress: presentProgress(view),
});

export const presentImport = (view: ImportView, items: readonly StoredItem[]): ImportAnswer => ({
  ...presentOverview(view),
  items: items.map(presentItem),
});

export const presentLog = ({ items, nextAfter }: LogPage): ImportLog => ({
  items: items.map(presentItem),
  nextAfter,
});
