import type { KeptDataAnswer } from "@backstride/server/api";
import { tCount } from "../../i18n/t.ts";

const KINDS = [
  "activities",
  "diaryEntries",
  "days",
  "sittings",
  "safetyAnswers",
  "personAnswers",
  "experiments",
  "shoes",
  "groundWords",
  "files",
  "maps",
] as const satisfies readonly (keyof KeptDataAnswer)[];

/** What is kept, one line for each kind of which there is any. */
export const keptInWords = (kept: KeptDataAnswer): readonly string[] =>
  KINDS.flatMap((kind) => (kept[kind] === 0 ? [] : [tCount(`erase.kept.${kind}`, kept[kind])]));
