import type { Claim } from "@backstride/core/evidence";
import { AppLink } from "../../components/app-link.tsx";
import { GradeMark } from "../../components/grade-mark.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./evidence-screen.module.css";

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
      {claim.sources.length > 0 && (
        <p className={styles["links"]}>
          {claim.sources.map((id) => (
            <AppLink key={id} href={`/evidence#${id}`}>
              {titles.get(id) ?? id}
            </AppLink>
          ))}
        </p>
      )}
    </li>
  );
}
