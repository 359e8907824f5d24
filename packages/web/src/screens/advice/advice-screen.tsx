import { useQuery } from "@tanstack/react-query";
import { assessmentQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { StopNotice } from "../../components/stop-notice.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";
import { FindingsSection } from "../today/findings-section.tsx";
import { SessionsSection } from "../today/sessions-section.tsx";
import styles from "./advice.module.css";
import { AdviceList } from "./advice-list.tsx";

/** All advice that is meant for today: what may help, and what keeps the pain from coming back. */
export function AdviceScreen() {
  const assessment = useQuery(assessmentQuery(useRunnerId()));
  return (
    <Page title={t("advice.title")} heading={t("advice.heading")} lead={t("advice.lead")}>
      <Answered query={assessment}>
        {({ triage, advice, sessions }) => (
          <>
            {triage.findings
              .filter(({ blocksRunning }) => blocksRunning)
              .map((finding) => (
                <div key={finding.ruleId}>
                  <StopNotice
                    tier={finding.tier}
                    title={finding.title}
                    whomToSee={say(finding.whomToSee)}
                    because={say(finding.because.statement)}
                  />
                  <Why because={finding.because} about={finding.title} />
                </div>
              ))}
            <FindingsSection findings={triage.findings.filter(({ blocksRunning }) => !blocksRunning)} />
            <SessionsSection sessions={sessions} />
            <div className={styles["columns"]}>
              <Section heading={t("advice.remedies")} intro={t("advice.remediesIntro")}>
                <AdviceList
                  advice={advice.filter(({ about }) => about === "remedy")}
                  none={t("advice.remediesNone")}
                />
              </Section>
              <Section heading={t("advice.prevention")}>
                <AdviceList
                  advice={advice.filter(({ about }) => about === "prevention")}
                  none={t("advice.preventionNone")}
                />
              </Section>
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}
