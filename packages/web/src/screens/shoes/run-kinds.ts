import type { RunKind } from "@backstride/core/footwear";
import { type MessageKey, t } from "../../i18n/t.ts";

const WORDS: Readonly<Record<RunKind, MessageKey>> = {
  everyday: "runKind.everyday",
  trail: "runKind.trail",
  track: "runKind.track",
  "cross-country": "runKind.crossCountry",
  treadmill: "runKind.treadmill",
};

export const RUN_KIND_CHOICES: readonly RunKind[] = [
  "everyday",
  "trail",
  "track",
  "cross-country",
  "treadmill",
];

export const runKindInWords = (kind: RunKind): string => t(WORDS[kind]);

/** "new runs on road, trail go to it" as one phrase; null where none do. */
export const defaultsInWords = (kinds: readonly RunKind[]): string | null =>
  kinds.length === 0 ? null : t("shoes.isDefault", { kinds: kinds.map(runKindInWords).join(", ") });
