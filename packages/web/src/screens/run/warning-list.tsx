import type { RecordingWarning } from "@backstride/core/recording";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";

/** What was wrong with the file and how it was read nonetheless. */
export function WarningList({ warnings }: { readonly warnings: readonly RecordingWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Section heading={t("run.warnings")} intro={t("run.warningsIntro")}>
      <ul className={styles["list"]}>
        {warnings.map(({ code, message }) => (
          <li key={`${code}${message}`}>{message}</li>
        ))}
      </ul>
    </Section>
  );
}
