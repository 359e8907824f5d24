import type { RunDetail } from "@backstride/server/api";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";

/** The file that a run comes from, or that there is none. */
export function RunFile({ detail: { run, fileName, device, sha256 } }: { readonly detail: RunDetail }) {
  if (sha256 === null) {
    return (
      <Section heading={t("run.noFile")}>
        <p>{t(run.isByHand ? "run.byHandText" : "run.noFileText")}</p>
      </Section>
    );
  }
  return (
    <Section heading={t("run.file")}>
      <dl className={styles["file"]}>
        <div>
          <dt>{t("run.fileName")}</dt>
          <dd>{fileName}</dd>
        </div>
        <div>
          <dt>{t("run.format")}</dt>
          <dd>{run.format?.toUpperCase() ?? t("why.notKnown")}</dd>
        </div>
        <div>
          <dt>{t("run.device")}</dt>
          <dd>{device ?? t("why.notKnown")}</dd>
        </div>
        <div>
          <dt>{t("run.hash")}</dt>
          <dd className={styles["hash"]}>{sha256}</dd>
        </div>
      </dl>
    </Section>
  );
}
