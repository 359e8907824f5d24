import type { PainMoment } from "@backstride/core/diary";
import { MOMENTS } from "./moments.ts";

/** What the address says of the diary: what a new entry is to be about, where a link asks for one. */
export interface DiarySearch {
  readonly moment?: PainMoment;
  /** A run that was entered just now, which the new entry is to be about. */
  readonly run?: string;
}

/** The search of an address; whatever it does not know is left out. */
export function readDiarySearch(search: Record<string, unknown>): DiarySearch {
  const moment = MOMENTS.find((each) => each === search["moment"]);
  const run = search["run"];
  return {
    ...(moment === undefined ? {} : { moment }),
    ...(typeof run === "string" && run !== "" ? { run } : {}),
  };
}
