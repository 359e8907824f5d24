import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import notice from "../../components/notice.module.css";
import { t } from "../../i18n/t.ts";
import { usePutAway } from "../run/use-run-change.ts";

/** After a run was entered: that it is there, what to tell next, and the way back. */
export function EnteredRunNotice({ runId }: { readonly runId: string }) {
  const undo = usePutAway(runId);
  return (
    <section className={notice["notice"]} aria-label={t("diary.runEnteredLabel")}>
      <p role="status">{t("diary.runEntered")}</p>
      {undo.isError && <FailureNotice failure={undo.error} />}
      <ActionRow>
        <ActionLink href={`/runs/${encodeURIComponent(runId)}`} look="quiet">
          {t("runs.toTheRun")}
        </ActionLink>
        <ActionButton look="plain" isDisabled={undo.isPending} onPress={() => undo.mutate(undefined)}>
          {t("diary.runUndo")}
        </ActionButton>
      </ActionRow>
    </section>
  );
}
