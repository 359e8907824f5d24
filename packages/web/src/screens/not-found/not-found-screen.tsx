import { ActionLink } from "../../components/action-link.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";

export function NotFoundScreen() {
  return (
    <Page title={t("notFound.title")} lead={t("notFound.text")}>
      <div>
        <ActionLink href="/">{t("notFound.action")}</ActionLink>
      </div>
    </Page>
  );
}
