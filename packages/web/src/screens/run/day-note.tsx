import type { RunRow } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";

export const DAY_FIELD = "run-day";

/** That the day is a guess, where it is one, and the way to the field that corrects it. */
export function DayNote({ run }: { readonly run: RunRow }) {
  if (run.dayFrom !== "machine") return null;
  return (
    <p className={styles["quiet"]}>
      {t("run.dayFromMachine")}{" "}
      <ActionButton look="plain" onPress={() => document.getElementById(DAY_FIELD)?.focus()}>
        {t("run.correctDay")}
      </ActionButton>
    </p>
  );
}
