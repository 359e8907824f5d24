import type { TodayDecision } from "@backstride/core/today";
import type { TriageOutcome } from "@backstride/core/triage";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Section } from "../../components/section.tsx";
import { say, t, tCount } from "../../i18n/t.ts";
import styles from "./ask-section.module.css";
import { unknownQuestions } from "./unknown-questions.ts";

const REASONS_SHOWN = 3;

export interface AskSectionProps {
  readonly decision: TodayDecision;
  readonly triage: TriageOutcome;
}

/** Not known yet: the one thing to do next, and what is open; or what to show to someone who can help to find out. */
export function AskSection({ decision, triage }: AskSectionProps) {
  const unknown = unknownQuestions(decision, triage);
  if (unknown !== null) return <TakeAlong questions={unknown} />;
  // The first reason may be the very sentence that stands above.
  const reasons =
    triage.kind === "ask"
      ? triage.reasons.filter(({ text }) => text !== decision.because.statement.text)
      : [];
  const needsCheck = decision.needs.includes("safety-questions");
  return (
    <Section heading={t("today.nextThing")} isBare>
      <ActionRow>
        {needsCheck ? (
          <ActionLink href="/check">{t("today.answerQuestions")}</ActionLink>
        ) : (
          <ActionLink href="/diary">{t("today.enterBack")}</ActionLink>
        )}
      </ActionRow>
      {reasons.length > 0 && (
        <ul className={styles["reasons"]}>
          {reasons.slice(0, REASONS_SHOWN).map((reason) => (
            <li key={reason.text}>{say(reason)}</li>
          ))}
          {reasons.length > REASONS_SHOWN && (
            <li>{tCount("today.moreOpen", reasons.length - REASONS_SHOWN)}</li>
          )}
        </ul>
      )}
    </Section>
  );
}

/** All of it, since it is what a doctor will ask about; the screen has nothing to ask again before. */
function TakeAlong({ questions }: { readonly questions: readonly string[] }) {
  return (
    <Section heading={t("today.takeAlong")} intro={t("today.takeAlongIntro")} isBare>
      <ul className={styles["reasons"]}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <ActionRow>
        <ActionLink href="/check" look="quiet">
          {t("today.answerWhenKnown")}
        </ActionLink>
      </ActionRow>
    </Section>
  );
}
