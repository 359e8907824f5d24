import type { InterviewScreen, SafetyCheckAnswer } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./check-screen.module.css";
import { CheckStops } from "./check-stops.tsx";
import { Checklist } from "./checklist.tsx";
import { SingleQuestion } from "./single-question.tsx";
import { useAnswers } from "./use-answers.ts";

export interface CheckStepProps {
  readonly check: SafetyCheckAnswer;
  readonly screen: InterviewScreen;
  readonly onOpen: (screenId: string) => void;
}

/** One screen of the safety check. */
export function CheckStep({ check, screen, onOpen }: CheckStepProps) {
  const { screens } = check;
  const at = screens.findIndex(({ id }) => id === screen.id);
  const answers = useAnswers();
  const [wantsNext, setWantsNext] = useState(false);
  const open = screen.questions.filter(({ answer }) => answer === null).length;
  const next = screens[at + 1]?.id ?? "done";
  const before = screens[at - 1]?.id;
  const goOn = () => (open === 0 ? onOpen(next) : setWantsNext(true));
  return (
    <Page
      title={t("check.title")}
      heading={screen.title}
      eyebrow={t("check.step", { at: at + 1, of: screens.length })}
      lead={screen.intro}
      focusKey={screen.id}
      above={<CheckStops stops={check.stops} />}
    >
      <div className={styles["screen"]}>
        <div className={styles["track"]} aria-hidden="true">
          {screens.map(({ id }, index) => (
            <span
              key={id}
              className={classNames(index < at && styles["passed"], index === at && styles["here"])}
            />
          ))}
        </div>
        {screen.kind === "checklist" ? (
          <Checklist screen={screen} onAnswer={(given) => answers.mutate(given)} />
        ) : (
          <div className={styles["questions"]}>
            {screen.questions.map((question) => (
              <SingleQuestion
                key={question.id}
                question={question}
                onAnswer={(answer) => answers.mutate({ [question.id]: answer })}
              />
            ))}
          </div>
        )}
        {answers.isError && <FailureNotice failure={answers.error} />}
        <div className={styles["foot"]}>
          {wantsNext && open > 0 && (
            <p role="alert">
              {screen.kind === "checklist" ? t("check.openChecklist") : tCount("check.open", open)}
            </p>
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
          <p className={styles["soft"]}>{t("check.kept")}</p>
        </div>
      </div>
    </Page>
  );
}
