import type { ErrorComponentProps } from "@tanstack/react-router";
import { ActionButton } from "../../components/action-button.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";

/** A mistake of ours while drawing a screen: what is safe and what to do. */
export function CrashedScreen({ error }: ErrorComponentProps) {
  return (
    <Page title={t("crashed.title")} lead={t("crashed.text")}>
      <p>{t("crashed.detail", { detail: error instanceof Error ? error.message : String(error) })}</p>
      <div>
        <ActionButton onPress={() => window.location.assign("/")}>{t("crashed.action")}</ActionButton>
      </div>
    </Page>
  );
}
