import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { TIME_TO_READ_MS, useInSightFor } from "../../components/use-in-sight-for.ts";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { answerInWords } from "../../triage/answer-in-words.ts";
import { ChangedSigns } from "./changed-signs.tsx";
import styles from "./check-done.module.css";
import { CheckStops } from "./check-stops.tsx";
import { doneWords } from "./done-words.ts";
import { ForgetAnswers } from "./forget-answers.tsx";
import type { Step } from "./steps.ts";
import { UnsavedNotice } from "./unsaved-notice.tsx";
import type { Check } from "./use-check.ts";

export interface CheckDoneProps {
  readonly check: Check;
  readonly steps: readonly Step[];
  readonly onOpen: (stepId: string) => void;
}

/**
 * The end of the check: what was told and what is still open, the button that dates the answers today where they are not
 * dated yet, and under it, since there is the least to look over, what was denied.
 */
export function CheckDone({ check, steps, onOpen }: CheckDoneProps) {
  const runner = useRunnerId();
  const navigate = useNavigate();
  const finish = useChange(() => request(runnerPath(runner, "safety-check/finish"), { method: "POST" }));
  const { stage, heading, lead } = doneWords(check, steps);
  const first = steps[0];
  const open = steps.find(({ isAnswered }) => !isAnswered);
  const denied = steps.filter(isDenied);
  const deniedId = useId();
  const hasUnsaved = check.unsavedCount > 0;
  // What holds the button back stands above it; that all is well need not push it down.
  const isTold = hasUnsaved || check.failure !== null;
  const canFinish = useInSightFor(TIME_TO_READ_MS, "done");
  return (
    <Page
      title={t("check.title")}
      heading={heading}
      lead={lead}
      focusKey="done"
      above={<CheckStops stops={check.stops} />}
    >
      <StepList steps={steps.filter((step) => !isDenied(step))} onOpen={onOpen} />
      {finish.isError && <FailureNotice failure={finish.error} />}
      <ChangedSigns changed={check.changed} />
      {isTold && <UnsavedNotice {...check} />}
      <ActionRow>
        {open !== undefined ? (
          <ActionButton onPress={() => onOpen(open.id)}>{t("check.goOn")}</ActionButton>
        ) : stage === "finished" ? (
          <ActionLink href="/">{t("check.toAnswer")}</ActionLink>
        ) : (
          // The server dates what it has: an answer that it does not have yet must not be left out.
          <ActionButton
            isDisabled={finish.isPending || hasUnsaved || !canFinish}
            onPress={() =>
              finish.mutate(undefined, {
                onSuccess: () => void navigate({ to: "/" }),
                onError: check.lookAgain,
              })
            }
          >
            {t("check.finish")}
          </ActionButton>
        )}
      </ActionRow>
      {!isTold && <UnsavedNotice {...check} />}
      {check.answeredOn !== null && stage !== "finished" && (
        <p className={styles["state"]}>{t("check.answeredOn", { day: dayInWords(check.answeredOn) })}</p>
      )}
      {denied.length > 0 && (
        <section aria-labelledby={deniedId} className={styles["denied"]}>
          <h2 id={deniedId}>{t("check.done.denied")}</h2>
          <StepList steps={denied} onOpen={onOpen} />
        </section>
      )}
      <ForgetAnswers
        hasUnsaved={hasUnsaved}
        onForgotten={() => {
          if (first !== undefined) onOpen(first.id);
        }}
      />
    </Page>
  );
}

/** Nothing was told on this page: every question of it was answered with no. */
const isDenied = ({ isAnswered, questions }: Step): boolean =>
  isAnswered && questions.every(({ answer }) => answer === "no");

/** Pages of the check, each a way back to it. */
function StepList({ steps, onOpen }: Pick<CheckDoneProps, "steps" | "onOpen">) {
  return (
    <ul className={styles["screens"]}>
      {steps.map((step) => (
        <li key={step.id}>
          <ActionButton look="plain" onPress={() => onOpen(step.id)}>
            {step.heading}
          </ActionButton>
          {!step.isAnswered && <span className={styles["state"]}>{t("check.stillOpen")}</span>}
          <ToldAnswers step={step} />
        </li>
      ))}
    </ul>
  );
}

/** What was not denied stands out, so that nobody has to open every page to look over their answers. */
function ToldAnswers({ step }: { readonly step: Step }) {
  const told = step.questions.filter(({ answer }) => answer !== null && answer !== "no");
  if (told.length === 0) return null;
  return (
    <ul className={styles["told"]}>
      {told.map(({ id, text, answer, unit }) => (
        <li key={id}>
          {step.screen.kind === "checklist" && text} <b>{answerInWords(answer, unit)}</b>
        </li>
      ))}
    </ul>
  );
}
