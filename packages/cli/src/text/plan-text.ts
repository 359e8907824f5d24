import type { Plan } from "@backstride/core/plans";
import { explanationText } from "./explanation-text.ts";

/** A week day by day, or why there is none. */
export function planText(plan: Plan | null): string {
  if (plan === null) return "No plan: today's answer comes first.";
  const days = plan.days.flatMap(({ day, title, parts, onlyIf }) => [
    `  ${day}  ${title.text}`,
    ...parts.map(
      ({ what, minutes }) => `              ${minutes === null ? "" : `${minutes} min: `}${what.text}`,
    ),
    ...(onlyIf === null ? [] : [`              ${onlyIf.text}`]),
  ]);
  return [
    "The week",
    ...days,
    `  ${explanationText(plan.because)}`,
    ...plan.limits.map(({ text }) => `  ${text}`),
  ].join("\n");
}
