import type { SafetyCheckAnswer } from "@backstride/server/api";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { answerInWords } from "../../triage/answer-in-words.ts";
import styles from "./check-done.module.css";

type Changed = SafetyCheckAnswer["changed"];

/** Signs that were told and taken back: they may have been slips, and a doctor should hear of them if they were none. */
export function ChangedSigns({ changed }: { readonly changed: Changed }) {
  if (changed.length === 0) return null;
  return (
    <section aria-label={t("check.changed")}>
      <h2>{t("check.changed")}</h2>
      <ul className={styles["told"]}>
        {changed.map((sign) => (
          <li key={`${sign.id} ${sign.changedOn}`}>{inWords(sign)}</li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ question, answer, answeredOn, changedTo, changedOn }: Changed[number]): string {
  const values = {
    question,
    answer: answerInWords(answer, null),
    changedDay: dayInWords(changedOn),
    changedTo: changedTo === null ? t("check.noAnswer") : answerInWords(changedTo, null),
  };
  return answeredOn === null
    ? t("check.changedSignUndated", values)
    : t("check.changedSign", { ...values, day: dayInWords(answeredOn) });
}
