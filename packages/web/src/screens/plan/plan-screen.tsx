import type { AssessmentAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { assessmentQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { useIsOvertaken } from "../../api/use-is-overtaken.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { dayInWords } from "../../format/days.ts";
import { say, t } from "../../i18n/t.ts";
import styles from "./plan-screen.module.css";
import { PlannedDayView } from "./planned-day-view.tsx";

/** The week from today on; without a clearance there is none, and it says why. */
export function PlanScreen() {
  const runner = useRunnerId();
  const assessment = useQuery(assessmentQuery(runner));
  const isOvertaken = useIsOvertaken(runner);
  return (
    <Page title={t("plan.title")} heading={t("plan.heading")}>
      {isOvertaken ? (
        <Loading />
      ) : (
        <Answered query={assessment}>
          {(answer) => (answer.plan === null ? <NoPlan assessment={answer} /> : <Week assessment={answer} />)}
        </Answered>
      )}
    </Page>
  );
}

function NoPlan({ assessment }: { readonly assessment: AssessmentAnswer }) {
  const { decision, triage } = assessment;
  return (
    <Section heading={t(triage.kind === "stop" ? "plan.none.stop" : "plan.none.ask")} isBare>
      <p>{say(decision.headline)}</p>
      <p>{say(decision.because.statement)}</p>
      <Why because={decision.because} />
      <ActionRow>
        {triage.kind === "ask" && <ActionLink href="/check">{t("today.answerQuestions")}</ActionLink>}
        <ActionLink href="/" look="quiet">
          {t("plan.toToday")}
        </ActionLink>
      </ActionRow>
    </Section>
  );
}

function Week({ assessment }: { readonly assessment: AssessmentAnswer }) {
  const { plan } = assessment;
  if (plan === null) return null;
  return (
    <>
      <div>
        <p>{say(plan.because.statement)}</p>
        <Why because={plan.because} />
      </div>
      <ol className={styles["days"]}>
        {plan.days.map((planned) => (
          <li key={planned.day} className={styles["day"]}>
            <p className={styles["date"]}>{dayInWords(planned.day)}</p>
            <PlannedDayView planned={planned} />
          </li>
        ))}
      </ol>
      {plan.limits.length > 0 && (
        <Section heading={t("plan.limits")}>
          <ul className={styles["limits"]}>
            {plan.limits.map((limit) => (
              <li key={limit.id}>{say(limit)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
