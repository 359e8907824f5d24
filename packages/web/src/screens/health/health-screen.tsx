import { useQuery } from "@tanstack/react-query";
import { healthQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { HealthForm } from "./health-form.tsx";

/** What a runner knows of their health that makes a remedy unsafe for them. */
export function HealthScreen() {
  const runner = useRunnerId();
  const health = useQuery(healthQuery(runner));
  return (
    <Page title={t("health.title")} heading={t("health.heading")} lead={t("health.lead")}>
      <p>{t("health.how")}</p>
      <Answered query={health}>{(answer) => <HealthForm key={runner} health={answer} />}</Answered>
      <div>
        <ActionLink href="/advice" look="quiet">
          {t("nav.advice")}
        </ActionLink>
      </div>
    </Page>
  );
}
