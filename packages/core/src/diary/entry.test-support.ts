import { instant, type LocalDay } from "../time/index.ts";
import type { DiaryEntry } from "./entry.ts";

/** An entry at eight in the morning UTC of its day; pain sits in the lower back unless the test says otherwise. */
export const makeEntry = (on: LocalDay, pain: number, about: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: `${on}-${about.moment ?? "at-rest"}`,
  at: instant(Date.parse(`${on}T08:00:00Z`)),
  day: on,
  moment: "at-rest",
  pain,
  regions: pain > 0 ? ["lower-back"] : [],
  runId: null,
  note: null,
  ...about,
});
