import { isoFromInstant } from "@backstride/core/time";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { ImportView } from "../../use-cases/imports/import-view.ts";
import type { ImportSummaryView } from "../../use-cases/imports/summarise-import.ts";
import type { LogPage } from "../../use-cases/imports/view-import.ts";
import type {
  ImportAnswer,
  ImportItem,
  ImportLog,
  ImportOverview,
  ImportProgress,
  ImportSummary,
} from "../api.ts";

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

export const presentSummary = ({ runs, sameRuns, opened, groups }: ImportSummaryView): ImportSummary => ({
  runs,
  sameRuns,
  opened: opened.map(({ item, members }) => ({ item: presentItem(item), members })),
  groups: groups.flatMap(({ state, code, count, first }) =>
    state === "failed" || state === "skipped"
      ? [{ state, code: code ?? "", count, first: first.map(presentItem) }]
      : [],
  ),
});
