import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import notice from "../../components/notice.module.css";
import { t } from "../../i18n/t.ts";
import { useRestoreRun } from "./use-restore-run.ts";

/** After a run was put away: what became of it, and the way back. */
export function RemovedNotice({ runId }: { readonly runId: string }) {
  const restore = useRestoreRun();
  return (
    <section className={notice["notice"]} aria-label={t("runs.removedLabel")}>
      <p role="status">{t(restore.isSuccess ? "runs.broughtBack" : "runs.putAway")}</p>
      {restore.isError && <FailureNotice failure={restore.error} />}
      <ActionRow>
        {restore.isSuccess ? (
          <ActionLink href={`/runs/${encodeURIComponent(runId)}`} look="quiet">
            {t("runs.toTheRun")}
          </ActionLink>
        ) : (
          <ActionButton look="quiet" isDisabled={restore.isPending} onPress={() => restore.mutate(runId)}>
            {t("runs.undo")}
          </ActionButton>
        )}
      </ActionRow>
    </section>
  );
}
