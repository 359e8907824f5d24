import type { ErasedAnswer } from "@backstride/server/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { eraseData } from "../../api/erase-data.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./data-screen.module.css";
import { keptInWords } from "./kept-words.ts";

export interface ErasedPageProps {
  readonly answer: ErasedAnswer;
  /** Traces that were left have been overwritten. */
  readonly onOverwritten: () => void;
}

/** What was erased, and what Backstride can't reach. */
export function ErasedPage({ answer: { erased, tracesLeft }, onOverwritten }: ErasedPageProps) {
  const client = useQueryClient();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and stood far down; a screen reader goes on here.
    window.scrollTo(0, 0);
    said.current?.focus({ preventScroll: true });
  }, []);
  const again = useMutation({
    mutationFn: () => eraseData(client, "me"),
    onSuccess: (answer) => {
      if (answer.tracesLeft === null) onOverwritten();
    },
  });
  return (
    <Page title={t("erase.doneTitle")} heading={t("erase.doneHeading")}>
      <div className={styles["erased"]}>
        <p ref={said} tabIndex={-1} role="status">
          {t("erase.done", { what: keptInWords(erased).join(", ") })}
        </p>
        <p>{t("erase.stays")}</p>
        <p>{t("erase.staysElsewhere")}</p>
      </div>
      {tracesLeft !== null && (
        <div role="alert" className={styles["form"]}>
          <p>{t(`erase.traces.${tracesLeft}`)}</p>
          <ActionRow>
            <ActionButton look="quiet" isDisabled={again.isPending} onPress={() => again.mutate()}>
              {t("erase.again")}
            </ActionButton>
          </ActionRow>
          {again.isError && <FailureNotice failure={again.error} />}
        </div>
      )}
      <div>
        <ActionLink href="/">{t("erase.beginAnew")}</ActionLink>
      </div>
    </Page>
  );
}
