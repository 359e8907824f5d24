import { type FormEvent, Fragment, useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Page } from "../../components/page.tsx";
import { DOUBLE_TAP_MS, TIME_TO_READ_MS, useInSightFor } from "../../components/use-in-sight-for.ts";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import { mayAskMore } from "../../triage/check-at-once.ts";
import styles from "./check-screen.module.css";
import { CheckStops } from "./check-stops.tsx";
import { Checklist } from "./checklist.tsx";
import { EarlierAnswer } from "./earlier-answer.tsx";
import { reasonsToAnswerAgain } from "./reasons-to-answer-again.ts";
import { SingleQuestion } from "./single-question.tsx";
import type { Step } from "./steps.ts";
import { UnsavedNotice } from "./unsaved-notice.tsx";
import type { Check } from "./use-check.ts";

export interface CheckStepProps {
  readonly check: Check;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly onOpen: (stepId: string) => void;
}

/** One page of the safety check. */
export function CheckStep({ check, steps, step, onOpen }: CheckStepProps) {
  const { screen, questions } = step;
  const at = steps.findIndex(({ id }) => id === step.id);
  const [wantsNext, setWantsNext] = useState(false);
  const isOpen = questions.some(({ answer }) => answer === null);
  const reasons = reasonsToAnswerAgain(questions);
  const [reasonsAtFirst] = useState(reasons);
  const isAskedAgain = reasons.some((reason) => !reasonsAtFirst.includes(reason));
  const time = {
    canAnswer: useInSightFor(DOUBLE_TAP_MS, step.id),
    canDeny: useInSightFor(TIME_TO_READ_MS, reasons.join()),
  };
  const next = steps[at + 1]?.id ?? "done";
  const before = steps[at - 1]?.id;
  const goOn = () => (isOpen ? setWantsNext(true) : onOpen(next));
  // Enter in a field goes on, as the button does; nothing is sent by the browser.
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  return (
    <Page
      title={t("check.title")}
      heading={step.heading}
      eyebrow={t(mayAskMore(check.screens) ? "check.stepOrMore" : "check.step", {
        at: at + 1,
        of: steps.length,
      })}
      {...(screen.kind === "checklist" ? { lead: screen.intro } : {})}
      focusKey={step.id}
      above={<CheckStops stops={check.stops} />}
    >
      <div className={styles["screen"]} data-too-new={time.canDeny ? undefined : ""}>
        <div className={styles["track"]} aria-hidden="true">
          {steps.map(({ id }, index) => (
            <span
              key={id}
              className={classNames(index < at && styles["passed"], index === at && styles["here"])}
            />
          ))}
        </div>
        {screen.kind === "checklist" ? (
          <Checklist screen={screen} {...time} onAnswer={check.answer} />
        ) : (
          <form onSubmit={submit}>
            {questions.map((question) => (
              <Fragment key={question.id}>
                {question.answer === null && <EarlierAnswer {...question} />}
                <SingleQuestion
                  question={question}
                  {...time}
                  onAnswer={(answer) => check.answer({ [question.id]: answer })}
                />
              </Fragment>
            ))}
          </form>
        )}
        {check.signInTheWay !== null && (
          <p role="alert">{t("check.signFirst", { question: check.signInTheWay })}</p>
        )}
        <div className={styles["foot"]}>
          {isAskedAgain && <p role="alert">{t("check.askedAgain")}</p>}
          {wantsNext && isOpen && (
            <p role="alert">{t(screen.kind === "checklist" ? "check.openChecklist" : "check.open")}</p>
          )}
          <ActionRow>
            {before !== undefined && (
              <ActionButton look="quiet" onPress={() => onOpen(before)}>
                {t("check.back")}
              </ActionButton>
            )}
            <ActionButton onPress={goOn}>{t("check.next")}</ActionButton>
            <ActionLink href="/" look="plain">
              {t("check.later")}
            </ActionLink>
          </ActionRow>
          <UnsavedNotice {...check} />
        </div>
      </div>
    </Page>
  );
}
