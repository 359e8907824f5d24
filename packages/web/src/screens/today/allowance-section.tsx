import type { RunningAllowance } from "@backstride/core/today";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import styles from "./allowance-section.module.css";

/** How a run of today is to be run, and how long it may be at most. */
export function AllowanceSection({ allowance }: { readonly allowance: RunningAllowance }) {
  const { longestM, style } = allowance;
  return (
    <Section heading={t("today.allowance")}>
      <div className={styles["allowance"]}>
        <p className={styles["figure"]}>{t(style === "easy" ? "today.easyRun" : "today.walkRun")}</p>
        {longestM.kind === "computed" ? (
          <p className={styles["figure"]}>{t("today.atMost", { distance: kilometres(longestM.value) })}</p>
        ) : (
          <p>
            <MeasuredValue measured={longestM} />
          </p>
        )}
        {longestM.kind === "computed" && <p className={styles["soft"]}>{t("today.bound")}</p>}
        <Why because={allowance.because} withStatement about={t("today.allowance")} />
      </div>
    </Section>
  );
}
