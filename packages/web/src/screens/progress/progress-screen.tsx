import { useQuery } from "@tanstack/react-query";
import { progressQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./progress.module.css";
import { SeriesView } from "./series-view.tsx";

/** Is it getting better? One chart for each thing that is followed. */
export function ProgressScreen() {
  const progress = useQuery(progressQuery(useRunnerId()));
  return (
    <Page title={t("progress.title")} heading={t("progress.heading")} lead={t("progress.lead")}>
      <Answered query={progress}>
        {({ series }) => {
          const followed = series.filter(({ points }) => points.length > 0);
          const waiting = series.filter(({ points }) => points.length === 0);
          return followed.length === 0 ? (
            <EmptyState heading={t("progress.empty.heading")} text={t("progress.empty.text")}>
              <ActionRow>
                <ActionLink href="/questionnaires">{t("progress.empty.forms")}</ActionLink>
                <ActionLink href="/diary" look="quiet">
                  {t("progress.empty.diary")}
                </ActionLink>
              </ActionRow>
            </EmptyState>
          ) : (
            <>
              <div className={styles["charts"]}>
                {followed.map((one) => (
                  <SeriesView key={one.id} series={one} />
                ))}
              </div>
              {waiting.length > 0 && (
                <Section heading={t("progress.waiting")} intro={t("progress.waitingIntro")}>
                  <ul className={styles["waiting"]}>
                    {waiting.map(({ id, title }) => (
                      <li key={id}>{title}</li>
                    ))}
                  </ul>
                </Section>
              )}
              <div>
                <ActionRow>
                  <ActionLink href="/questionnaires" look="quiet">
                    {t("progress.empty.forms")}
                  </ActionLink>
                  <ActionLink href="/load" look="quiet">
                    {t("progress.load")}
                  </ActionLink>
                </ActionRow>
              </div>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
