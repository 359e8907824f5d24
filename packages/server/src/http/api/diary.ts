import type { BodyRegion, PainMoment } from "@backstride/core/diary";

/** GET …/diary — all entries, newest first. POST …/diary takes a NewDiaryEntry (201, DiaryEntryAnswer). */
export interface DiaryAnswer {
  readonly entries: readonly DiaryEntryAnswer[];
  /** Worst pain of each day that has an entry, oldest first. */
  readonly days: readonly {
    readonly day: string;
    readonly pain: number;
    readonly isFlare: boolean;
    readonly runIds: readonly string[];
  }[];
}
export interface DiaryEntryAnswer {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly moment: PainMoment;
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}
/** Pain above 0 needs at least one region, pain 0 none. DELETE …/diary/{id} (204) takes an entry back. */
export interface NewDiaryEntry {
  readonly moment: PainMoment;
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}
