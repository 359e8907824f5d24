import type { DiaryEntry } from "@backstride/core/diary";
import { isoFromInstant } from "@backstride/core/time";
import type { DiaryView } from "../../use-cases/diary/view-diary.ts";
import type { DiaryAnswer, DiaryEntryAnswer } from "../api.ts";

export const presentEntry = (entry: DiaryEntry): DiaryEntryAnswer => ({
  ...entry,
  at: isoFromInstant(entry.at),
});

export const presentDiary = ({ entries, days }: DiaryView): DiaryAnswer => ({
  entries: entries.map(presentEntry),
  days,
});
