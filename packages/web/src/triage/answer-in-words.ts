import { t } from "../i18n/t.ts";
import type { Answer } from "./answers.ts";

/** An answer as the check shows it. */
export function answerInWords(answer: Answer, unit: string | null): string {
  if (answer === "yes") return t("check.yes");
  if (answer === "no") return t("check.no");
  if (answer === "unknown") return t("check.dontKnow");
  if (unit === null) return String(answer);
  // Units of the questions are in the plural: "weeks", "years", "of 10".
  return `${answer} ${answer === 1 ? unit.replace(/s$/, "") : unit}`;
}
