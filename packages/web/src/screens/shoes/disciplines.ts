import type { ShoeDiscipline } from "@backstride/core/footwear";
import { type MessageKey, t } from "../../i18n/t.ts";

const WORDS: Readonly<Record<ShoeDiscipline, MessageKey>> = {
  daily: "discipline.daily",
  road: "discipline.road",
  trail: "discipline.trail",
  "cross-country": "discipline.crossCountry",
  "track-spikes": "discipline.trackSpikes",
  treadmill: "discipline.treadmill",
};

export const DISCIPLINES: readonly ShoeDiscipline[] = [
  "daily",
  "road",
  "trail",
  "cross-country",
  "track-spikes",
  "treadmill",
];

export const disciplineInWords = (discipline: ShoeDiscipline): string => t(WORDS[discipline]);
