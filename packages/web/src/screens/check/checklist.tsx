import type { InterviewScreen } from "@backstride/server/api";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import type { NewAnswers } from "../../triage/answers.ts";
import styles from "./checklist.module.css";
import { EarlierAnswer } from "./earlier-answer.tsx";
import type { TimeInSight } from "./question-props.ts";
import { sharedReasons } from "./reasons-to-answer-again.ts";
import { useDoubleTap } from "./use-double-tap.ts";

export interface ChecklistProps extends TimeInSight {
  readonly screen: InterviewScreen;
  readonly onAnswer: (answers: NewAnswers) => void;
}

/** The control that denies what is open. */
const NONE = "none";

/**
 * Tick what holds; "None of these" answers the rest with no. A box without a tick is open, not a no: only the last line
 * says no.
 */
export function Checklist({ screen, canAnswer, canDeny, onAnswer }: ChecklistProps) {
  const { questions } = screen;
  const { chosen, isSecondTap } = useDoubleTap();
  const shared = sharedReasons(questions);
  const hasChosen = questions.some(({ answer }) => answer === "yes" || answer === "unknown");
  const open = questions.filter(({ answer }) => answer === null);
  const setAll = (from: typeof questions, answer: "no" | null) =>
    onAnswer(Object.fromEntries(from.map(({ id }) => [id, answer])));
  const denied = questions.filter(({ answer }) => answer === "no");
  const choose = (control: string, isChosen: boolean, say: () => void) => {
    if (!canAnswer || (!isChosen && isSecondTap(control))) return;
    if (isChosen) chosen(control);
    say();
  };
  const deny = (isDenied: boolean) => {
    if (!isDenied) choose(NONE, false, () => setAll(denied, null));
    else if (canDeny) choose(NONE, true, () => setAll(open, "no"));
  };
  return (
    <fieldset>
      <legend className="visually-hidden">{screen.intro}</legend>
      {shared.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <div className={styles["list"]}>
        {questions.map(({ id, text, help, answer, earlier, again }) => (
          <div key={id} className={styles["item"]}>
            <label className={styles["tick"]}>
              <input
                type="checkbox"
                checked={answer === "yes"}
                aria-disabled={canAnswer ? undefined : true}
                onChange={({ target: { checked } }) =>
                  choose(id, checked, () => onAnswer({ [id]: checked ? "yes" : null }))
                }
              />
              <span>
                {text}
                {help !== null && <span className={styles["help"]}>{help}</span>}
                {answer === null && (
                  <EarlierAnswer
                    earlier={earlier === "no" ? null : earlier}
                    again={again !== null && shared.includes(again) ? null : again}
                    unit={null}
                  />
                )}
              </span>
            </label>
            <button
              type="button"
              className={styles["unknown"]}
              aria-pressed={answer === "unknown"}
              onClick={() =>
                choose(`${id} unknown`, answer !== "unknown", () =>
                  onAnswer({ [id]: answer === "unknown" ? null : "unknown" }),
                )
              }
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
