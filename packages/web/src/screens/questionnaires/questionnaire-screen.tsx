import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { instrumentsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { Questionnaire } from "./questionnaire.tsx";

/** One questionnaire or self-test, found by its id in the address. */
export function QuestionnaireScreen() {
  const { formId } = useParams({ from: "/questionnaires/$formId" });
  const runner = useRunnerId();
  const instruments = useQuery(instrumentsQuery(runner));
  const instrument = instruments.data?.instruments.find(({ id }) => id === formId);
  if (instrument !== undefined) return <Questionnaire key={`${runner}/${formId}`} instrument={instrument} />;
  return (
    <Page title={t("forms.title")}>
      {instruments.isError ? (
        <FailureNotice failure={instruments.error} onRetry={() => void instruments.refetch()} />
      ) : instruments.data === undefined ? (
        <Loading />
      ) : (
        <p>{t("forms.notFound")}</p>
      )}
      <div>
        <ActionLink href="/questionnaires" look="quiet">
          {t("forms.all")}
        </ActionLink>
      </div>
    </Page>
  );
}
