import type { FilledInstrument } from "@backstride/server/api";
import { useEffect, useRef } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./questionnaires.module.css";
import { Statements } from "./statements.tsx";

export interface SavedSittingProps {
  readonly sitting: FilledInstrument;
  readonly onAgain: () => void;
}

/** What the answers said. It takes the focus: the form that had it is gone. */
export function SavedSitting({ sitting, onAgain }: SavedSittingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles["saved"]}>
      <h2 ref={heading} tabIndex={-1}>
        {t("forms.saved")}
      </h2>
      <Statements statements={sitting.statements} />
      <ActionRow>
        <ActionLink href="/progress">{t("forms.toProgress")}</ActionLink>
        <ActionButton look="quiet" onPress={onAgain}>
          {t("forms.again")}
        </ActionButton>
      </ActionRow>
    </section>
  );
}
