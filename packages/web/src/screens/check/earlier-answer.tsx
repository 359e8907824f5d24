import type { InterviewQuestion } from "@backstride/server/api";
import { t } from "../../i18n/t.ts";
import { answerInWords } from "../../triage/answer-in-words.ts";
import styles from "./check-screen.module.css";

type EarlierAnswerProps = Pick<InterviewQuestion, "earlier" | "again" | "unit">;

/** What was answered here before and counts no more, and why: it has to be answered anew, not to be clicked away. */
export function EarlierAnswer({ earlier, again, unit }: EarlierAnswerProps) {
  if (earlier === null && again === null) return null;
  return (
    <span className={styles["earlier"]}>
      {again} {earlier !== null && t("check.earlier", { answer: answerInWords(earlier, unit) })}
    </span>
  );
}
