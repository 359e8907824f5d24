import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import type { Step } from "./steps.ts";
import type { Check } from "./use-check.ts";

export interface DoneWords {
  /** Is an answer still missing, are they all there to be dated, or did that happen already? */
  readonly stage: "open" | "toFinish" | "finished";
  readonly heading: string;
  readonly lead: string;
}

type Known = Pick<Check, "answeredOn" | "asOf" | "unsavedCount">;

/**
 * How the check stands at its end. It is finished only by the server's word of now: one that was kept may have grown old
 * since, and an answer that is not saved yet may open it again.
 */
export function doneWords(
  { answeredOn, asOf, unsavedCount }: Known,
  steps: readonly Pick<Step, "isAnswered">[],
): DoneWords {
  if (steps.some(({ isAnswered }) => !isAnswered)) {
    return { stage: "open", heading: t("check.done.openHeading"), lead: t("check.done.openLead") };
  }
  if (answeredOn === null || asOf !== null || unsavedCount > 0) {
    return { stage: "toFinish", heading: t("check.done.heading"), lead: t("check.done.lead") };
  }
  const lead = t("check.done.finishedLead", { day: dayInWords(answeredOn) });
  return { stage: "finished", heading: t("check.done.finishedHeading"), lead };
}
