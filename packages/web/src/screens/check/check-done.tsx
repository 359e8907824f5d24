import type { InterviewQuestion, InterviewScreen, SafetyCheckAnswer } from "@backstride/server/api";
import { useNavigate } from "@tanstack/react-router";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import styles from "./check-done.module.css";
import { CheckStops } from "./check-stops.tsx";

export interface CheckDoneProps {
  readonly check: SafetyCheckAnswer;
  readonly onOpen: (screenId: string) => void;
}

/** The end of the check: what is still open, the answers to look over, and the button that dates them today. */
export function CheckDone({ check, onOpen }: CheckDoneProps) {
  const runner = useRunnerId();
  const navigate = useNavigate();
  const finish = useChange(() => request(runnerPath(runner, "safety-check/finish"), { method: "POST" }));
  const forget = useChange(() => request(runnerPath(runner, "safety-check"), { method: "DELETE" }));
  const first = check.screens[0];
  const open = check.screens.filter(({ isAnswered }) => !isAnswered);
  return (
    <Page
      title={t("check.title")}
      heading={t(check.isComplete ? "check.done.heading" : "check.done.openHeading")}
      lead={t(check.isComplete ? "check.done.lead" : "check.done.openLead")}
      focusKey="done"
      above={<CheckStops stops={check.stops} />}
    >
      <ul className={styles["screens"]}>
        {check.screens.map((screen) => (
          <li key={screen.id}>
            <ActionButton look="plain" onPress={() => onOpen(screen.id)}>
              {screen.title}
            </ActionButton>
            <span className={styles["state"]}>
              {t(screen.isAnswered ? "check.answered" : "check.stillOpen")}
            </span>
            <ToldAnswers screen={screen} />
          </li>
        ))}
      </ul>
      {(finish.isError || forget.isError) && <FailureNotice failure={finish.error ?? forget.error} />}
      {check.answeredOn !== null && (
        <p className={styles["state"]}>{t("check.answeredOn", { day: dayInWords(check.answeredOn) })}</p>
      )}
      <ActionRow>
        {open[0] === undefined ? (
          <ActionButton
            isDisabled={finish.isPending}
            onPress={() => finish.mutate(undefined, { onSuccess: () => void navigate({ to: "/" }) })}
          >
            {t("check.finish")}
          </ActionButton>
        ) : (
          <ActionButton onPress={() => open[0] !== undefined && onOpen(open[0].id)}>
            {t("check.goOn")}
          </ActionButton>
        )}
        <ActionButton
          look="quiet"
          onPress={() =>
            forget.mutate(undefined, { onSuccess: () => first !== undefined && onOpen(first.id) })
          }
        >
          {t("check.startAgain")}
        </ActionButton>
      </ActionRow>
    </Page>
  );
}

/** What was not denied stands out, so that nobody has to open ten screens to look over their answers. */
function ToldAnswers({ screen }: { readonly screen: InterviewScreen }) {
  const told = screen.questions.filter(({ answer }) => answer !== null && answer !== "no");
  if (told.length === 0) return null;
  return (
    <ul className={styles["told"]}>
      {told.map(({ id, text, answer, unit }) => (
        <li key={id}>
          {text} <b>{answerInWords(answer, unit)}</b>
        </li>
      ))}
    </ul>
  );
}

function answerInWords(answer: InterviewQuestion["answer"], unit: string | null): string {
  if (answer === "yes") return t("check.yes");
  if (answer === "unknown") return t("check.dontKnow");
  return unit === null ? String(answer) : `${answer} ${unit}`;
}
