import type { BodyRegion } from "@backstride/core/diary";
import type { MessageKey } from "../../i18n/t.ts";

/** What an entry still lacks before it can be saved; null where nothing is missing. */
export function entryProblem(pain: number | null, regions: readonly BodyRegion[]): MessageKey | null {
  if (pain === null) return "diary.problem.pain";
  if (pain > 0 && regions.length === 0) return "diary.problem.region";
  return null;
}
