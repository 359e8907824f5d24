import type { PainMoment } from "@backstride/core/diary";
import { type MessageKey, t } from "../../i18n/t.ts";

const WORDS: Readonly<Record<PainMoment, MessageKey>> = {
  "at-rest": "moment.atRest",
  "during-run": "moment.duringRun",
  "after-run": "moment.afterRun",
  "next-morning": "moment.nextMorning",
};

export const MOMENTS: readonly PainMoment[] = ["at-rest", "during-run", "after-run", "next-morning"];

export const momentInWords = (moment: PainMoment): string => t(WORDS[moment]);
