import type { MessageKey } from "../../i18n/t.ts";

/** How hard a run was, in words, by its number from 0 to 10. */
export const EFFORT_WORDS: readonly MessageKey[] = [
  "effort.0",
  "effort.1",
  "effort.2",
  "effort.3",
  "effort.4",
  "effort.5",
  "effort.6",
  "effort.7",
  "effort.8",
  "effort.9",
  "effort.10",
];
