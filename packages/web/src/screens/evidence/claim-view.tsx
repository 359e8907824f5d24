import type { Claim } from "@backstride/core/evidence";
import { GradeMark } from "../../components/grade-mark.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./evidence-screen.module.css";
import { SourceLinks } from "./source-links.tsx";

const AGREEMENT_WORDS: Readonly<Record<Claim["agreement"], MessageKey>> = {
  agrees: "agreement.agrees",
  partly: "agreement.partly",
  disagrees: "agreement.disagrees",
  unknown: "agreement.unknown",
};

export interface ClaimViewProps {
  readonly claim: Claim;
  readonly titles: ReadonlyMap<string, string>;
}

/** One claim of the article against the evidence. */
export function ClaimView({ claim, titles }: ClaimViewProps) {
  return (
    <li id={claim.id} tabIndex={-1} className={styles["claim"]}>
      <p className={styles["id"]}>
        {claim.id} · {t(AGREEMENT_WORDS[claim.agreement])}
      </p>
      <div className={styles["two"]}>
        <div>
          <h3 className={styles["small"]}>{t("evidence.articleSays")}</h3>
          <p className={styles["article"]}>{claim.articleSays}</p>
        </div>
        <div>
          <h3 className={styles["small"]}>{t("evidence.evidenceSays")}</h3>
          <p>{claim.evidenceSays}</p>
        </div>
      </div>
      <GradeMark grade={claim.grade} />
      <SourceLinks ids={claim.sources} titles={titles} />
    </li>
  );
}
