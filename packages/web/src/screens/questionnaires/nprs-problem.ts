import type { MessageKey } from "../../i18n/t.ts";

export type PainRatings = Readonly<Record<"average" | "worst" | "now", number | null>>;

/** Why the ratings can't be kept as they are; null where they can. The worst of a week can't lie below the others. */
export function ratingsProblem({ average, worst, now }: PainRatings): MessageKey | null {
  if (average === null && worst === null && now === null) return "forms.problem.empty";
  if (worst !== null && worst < Math.max(average ?? 0, now ?? 0)) return "forms.nprs.problem.worst";
  return null;
}
