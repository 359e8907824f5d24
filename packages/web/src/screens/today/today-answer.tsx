import type { AssessmentAnswer } from "@backstride/server/api";
import type { ReactNode } from "react";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { StopNotice } from "../../components/stop-notice.tsx";
import { Why } from "../../components/why.tsx";
import { dayInWords } from "../../format/days.ts";
import { say, t, tCount } from "../../i18n/t.ts";
import { AdviceSection } from "./advice-section.tsx";
import { AllowanceSection } from "./allowance-section.tsx";
import { AskSection } from "./ask-section.tsx";
import { ChangeAnswer } from "./change-answer.tsx";
import { ExperimentLine } from "./experiment-line.tsx";
import { findingsBeside } from "./findings-beside.ts";
import { FindingsSection } from "./findings-section.tsx";
import { FirstDaySection } from "./first-day-section.tsx";
import { NoteList } from "./note-list.tsx";
import { SessionsSection } from "./sessions-section.tsx";
import { ShoeReminder } from "./shoe-reminder.tsx";
import styles from "./today-answer.module.css";
import { WeekSection } from "./week-section.tsx";

export interface TodayAnswerProps {
  readonly assessment: AssessmentAnswer;
  /** Above the answer: that it may be an old one. */
  readonly above: ReactNode;
}

/** Today's answer: the sentence, the reason, what to do, and what it rests on. */
export function TodayAnswer({ assessment, above }: TodayAnswerProps) {
  const { decision, triage, plan } = assessment;
  const blocking = triage.findings.filter((finding) => finding.blocksRunning);
  // A note that repeats whom to see stands with its finding already.
  const shown = new Set(triage.findings.map((finding) => finding.whomToSee.text));
  const notes = decision.notes.filter((note) => !shown.has(note.statement.text));
  return (
    <Page
      title={t("today.title")}
      eyebrow={dayInWords(assessment.today)}
      heading={say(decision.headline)}
      focusKey={decision.kind}
      above={above}
    >
      <div className={styles["layout"]}>
        <div className={styles["column"]}>
          {blocking.map((finding) => (
            <div key={finding.ruleId} className={styles["stack"]}>
              <StopNotice
                tier={finding.tier}
                title={finding.title}
                whomToSee={say(finding.whomToSee)}
                because={say(finding.because.statement)}
              />
              <Why because={finding.because} about={finding.title} />
            </div>
          ))}
          {blocking.length === 0 && (
            <div className={styles["reason"]}>
              <p className={styles["statement"]}>{say(decision.because.statement)}</p>
              <Why because={decision.because} />
              <ChangeAnswer because={decision.because} />
            </div>
          )}
          {decision.kind === "ask" && <AskSection decision={decision} triage={triage} />}
          <FindingsSection findings={findingsBeside(decision, triage)} />
          {decision.allowance !== null && <AllowanceSection allowance={decision.allowance} />}
          <ExperimentLine kind={decision.kind} today={assessment.today} />
          {plan !== null && <FirstDaySection plan={plan} />}
          <SessionsSection sessions={assessment.sessions} />
        </div>
        <div className={styles["column"]}>
          <NoteList heading={t("today.doToday")} notes={decision.doToday} />
          <NoteList heading={t("today.alsoKnow")} notes={notes} />
          <Section heading={t("today.lookAgain")}>
            <p>{say(decision.lookAgain)}</p>
            {triage.kind === "stop" && triage.alsoAnswer.length > 0 && (
              <p>{tCount("today.alsoAnswer", triage.alsoAnswer.length)}</p>
            )}
            {decision.kind !== "ask" && (
              <ActionRow>
                <ActionLink href="/diary" look={triage.kind === "stop" ? "quiet" : "main"}>
                  {t("today.enterBack")}
                </ActionLink>
                <ActionLink href="/check" look="quiet">
                  {t("today.openCheck")}
                </ActionLink>
              </ActionRow>
            )}
          </Section>
        </div>
        <aside className={styles["aside"]} aria-label={t("today.weekLabel")}>
          <WeekSection today={assessment.today} />
        </aside>
        <div className={styles["column"]}>
          <AdviceSection advice={assessment.advice} decision={decision} triage={triage} />
          {triage.kind !== "stop" && <ShoeReminder shoes={assessment.shoes} />}
          {(decision.kind === "rest" || decision.allowance !== null) && (
            <Section heading={t("today.policy")}>
              <p>{say(decision.policy.statement)}</p>
              <Why because={decision.policy} about={t("today.policy")} />
              <p className={styles["soft"]}>
                <ActionLink href="/data" look="plain">
                  {t("today.changePolicy")}
                </ActionLink>
              </p>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
