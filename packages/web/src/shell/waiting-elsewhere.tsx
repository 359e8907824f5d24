import { useState } from "react";
import { ActionButton } from "../components/action-button.tsx";
import { ActionRow } from "../components/action-row.tsx";
import { momentInWords } from "../format/days.ts";
import { t, tCount } from "../i18n/t.ts";
import { type AnswersElsewhere, useAnswersElsewhere } from "../offline/answers-elsewhere.ts";
import { answersIn, forgetKey } from "../offline/unsaved-answers.ts";
import { answerInWords } from "../triage/answer-in-words.ts";
import { withAnswers } from "../triage/answers.ts";
import { questionOf } from "../triage/question-of.ts";
import { stopsOf } from "../triage/stops-at-once.ts";
import styles from "./shell.module.css";

/** Answers that wait in this browser for another data folder: kept, shown, and sent nowhere until it is open again. */
export function WaitingElsewhere() {
  return useAnswersElsewhere().map((waiting) => <Waiting key={waiting.key} waiting={waiting} />);
}

function Waiting({ waiting: { key, answers } }: { readonly waiting: AnswersElsewhere }) {
  const [isAskedBack, setIsAskedBack] = useState(false);
  // Whose they are is not known. What can't wait is said to whoever reads it.
  const stops = stopsOf(withAnswers({}, answersIn(answers)));
  const last = Math.max(...Object.values(answers).map(({ givenAt }) => givenAt));
  return (
    <aside className={styles["away"]} aria-label={t("elsewhere.title")}>
      <p>
        <b>{t("elsewhere.title")}.</b>{" "}
        {tCount("elsewhere.waiting", Object.keys(answers).length, { when: momentInWords(last) })}
      </p>
      {stops.map(({ ruleId, title, whomToSee }) => (
        <p key={ruleId}>
          <b>{t("elsewhere.ifYours", { title })}</b> {whomToSee}
        </p>
      ))}
      <details>
        <summary>{t("elsewhere.show")}</summary>
        <ul>
          {Object.entries(answers).map(([id, { answer }]) => (
            <li key={id}>
              {questionOf(id)?.text ?? id}{" "}
              <b>
                {answer === null
                  ? t("elsewhere.takenBack")
                  : answerInWords(answer, questionOf(id)?.unit ?? null)}
              </b>
            </li>
          ))}
        </ul>
        {isAskedBack && <p role="alert">{t("check.forgetUnsavedSure")}</p>}
        <ActionRow>
          {isAskedBack ? (
            <>
              {/* Where the button before was: a second tap on it keeps them. */}
              <ActionButton look="quiet" onPress={() => setIsAskedBack(false)}>
                {t("check.keepAnswers")}
              </ActionButton>
              <ActionButton look="quiet" onPress={() => forgetKey(key)}>
                {t("check.forgetAnswers")}
              </ActionButton>
            </>
          ) : (
            <ActionButton look="quiet" onPress={() => setIsAskedBack(true)}>
              {t("elsewhere.forget")}
            </ActionButton>
          )}
        </ActionRow>
      </details>
    </aside>
  );
}
