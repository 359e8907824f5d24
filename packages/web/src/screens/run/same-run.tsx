import type { RunDetail } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { rowInWords } from "../runs/run-words.ts";
import styles from "./run-screen.module.css";
import { useSameRun } from "./use-run-change.ts";

/** Takes this run and another one of its day for the same, of which one was entered by hand. */
export function SameRun({ detail: { run, maybeSame } }: { readonly detail: RunDetail }) {
  const same = useSameRun(run.id);
  if (maybeSame.length === 0) return null;
  return (
    <>
      <h3>{t("sameRun.heading")}</h3>
      <p>{t("sameRun.intro")}</p>
      <ul className={styles["offers"]}>
        {maybeSame.map((other) => (
          <li key={other.id}>
            <span>{rowInWords(other)}</span>
            <ActionButton
              look="quiet"
              label={t("sameRun.doLabel", { run: rowInWords(other) })}
              isDisabled={same.isPending}
              onPress={() => same.mutate(other.id)}
            >
              {t("sameRun.do")}
            </ActionButton>
          </li>
        ))}
      </ul>
      {same.isError && <FailureNotice failure={same.error} />}
    </>
  );
}
