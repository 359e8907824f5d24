import type { InterviewScreen } from "@backstride/server/api";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import type { NewAnswers } from "../../triage/answers.ts";
import styles from "./checklist.module.css";
import { EarlierAnswer } from "./earlier-answer.tsx";

export interface ChecklistProps {
  readonly screen: InterviewScreen;
  /** Has there been time to read what stands here? Until then nothing of it can be denied. */
  readonly canDeny: boolean;
  readonly onAnswer: (answers: NewAnswers) => void;
}

/**
 * Tick what holds; "None of these" answers the rest with no. A box without a tick is open, not a no: only the last line
 * says no.
 */
export function Checklist({ screen, canDeny, onAnswer }: ChecklistProps) {
  const { questions } = screen;
  const hasChosen = questions.some(({ answer }) => answer === "yes" || answer === "unknown");
  const open = questions.filter(({ answer }) => answer === null);
  const setAll = (from: typeof questions, answer: "no" | null) =>
    onAnswer(Object.fromEntries(from.map(({ id }) => [id, answer])));
  const denied = questions.filter(({ answer }) => answer === "no");
  const deny = (isDenied: boolean) => {
    if (!isDenied) setAll(denied, null);
    else if (canDeny) setAll(open, "no");
  };
  return (
    <fieldset>
      <legend className="visually-hidden">{screen.intro}</legend>
      <div className={styles["list"]}>
        {questions.map(({ id, text, help, answer, earlier, again }) => (
          <div key={id} className={styles["item"]}>
            <label className={styles["tick"]}>
              <input
                type="checkbox"
                checked={answer === "yes"}
                onChange={(event) => onAnswer({ [id]: event.target.checked ? "yes" : null })}
              />
              <span>
                {text}
                {help !== null && <span className={styles["help"]}>{help}</span>}
                {answer === null && (
                  <EarlierAnswer earlier={earlier === "no" ? null : earlier} again={again} unit={null} />
                )}
              </span>
            </label>
            <button
              type="button"
              className={styles["unknown"]}
              aria-pressed={answer === "unknown"}
              onClick={() => onAnswer({ [id]: answer === "unknown" ? null : "unknown" })}
            >
              {t("check.dontKnow")}
              <span className="visually-hidden">: {text}</span>
            </button>
          </div>
        ))}
        <div className={classNames(styles["item"], styles["none"])}>
          <label className={styles["tick"]}>
            <input
              type="checkbox"
              checked={open.length === 0 && denied.length > 0}
              aria-disabled={canDeny ? undefined : true}
              onChange={(event) => deny(event.target.checked)}
            />
            <span>{t(hasChosen ? "check.noneOfOthers" : "check.none")}</span>
          </label>
        </div>
      </div>
    </fieldset>
  );
}
