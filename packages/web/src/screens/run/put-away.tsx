import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { usePutAway } from "./use-run-change.ts";

/** Puts a run away. Nothing is asked: it can be brought back. */
export function PutAway({ runId }: { readonly runId: string }) {
  const putAway = usePutAway(runId);
  return (
    <>
      <h3>{t("putAway.heading")}</h3>
      <p>{t("putAway.intro")}</p>
      <div>
        <ActionButton look="quiet" isDisabled={putAway.isPending} onPress={() => putAway.mutate(undefined)}>
          {t("putAway.do")}
        </ActionButton>
      </div>
      {putAway.isError && <FailureNotice failure={putAway.error} />}
    </>
  );
}
