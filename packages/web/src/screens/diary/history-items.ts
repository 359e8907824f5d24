import type { DayLogAnswer, DiaryEntryAnswer } from "@backstride/server/api";

export type HistoryItem =
  | { readonly kind: "entry"; readonly key: string; readonly entry: DiaryEntryAnswer }
  | { readonly kind: "day"; readonly key: string; readonly log: DayLogAnswer };

/** Entries and days told of as one list, newest first as both came; a day stands below the entries of it. */
export function historyItems(
  entries: readonly DiaryEntryAnswer[],
  dayLogs: readonly DayLogAnswer[],
): readonly HistoryItem[] {
  const items: HistoryItem[] = [];
  let next = 0;
  const addDaysAfter = (day: string): void => {
    for (let log = dayLogs[next]; log !== undefined && log.day > day; log = dayLogs[++next]) {
      items.push({ kind: "day", key: log.day, log });
    }
  };
  for (const entry of entries) {
    addDaysAfter(entry.day);
    items.push({ kind: "entry", key: entry.id, entry });
  }
  addDaysAfter("");
  return items;
}
