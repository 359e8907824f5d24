import type { DecisionKind } from "@backstride/core/today";
import type { ExperimentList } from "@backstride/server/api";
import { say, t } from "../../i18n/t.ts";

/**
 * The side that is on today, in words. Null unless today's answer allows a run and the server names a side for the very
 * same day: it must never stand where it could be read as a permission.
 */
export function experimentToday(
  { experiments, today }: Pick<ExperimentList, "experiments" | "today">,
  answer: { readonly kind: DecisionKind; readonly today: string },
): string | null {
  const allowsRun = answer.kind === "run" || answer.kind === "modify";
  if (!allowsRun || today !== answer.today) return null;
  for (const { assignment, arms } of experiments) {
    const arm = assignment.kind === "on" ? arms.find(({ id }) => id === assignment.arm) : undefined;
    if (assignment.kind !== "on" || arm === undefined) continue;
    return t("experiments.today", {
      name: say(arm.name),
      words: say(arm.words),
      statement: say(assignment.statement),
    });
  }
  return null;
}
