import type { PersonalEvidence } from "@backstride/core/causes";
import { Section } from "../../components/section.tsx";
import { say, t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./why-screen.module.css";

/** How far the runner's own diary reaches: below the number of flares that is needed nothing is claimed from it. */
export function PersonalEvidenceView({ personal }: { readonly personal: PersonalEvidence }) {
  const { flares, flaresNeeded, statement } = personal;
  const count = t(flares < flaresNeeded ? "causes.flares" : "causes.flaresEnough", { flares, flaresNeeded });
  const steps = Array.from({ length: flaresNeeded }, (_, step) => step);
  return (
    <Section heading={t("causes.personal")} isBare>
      <div className={styles["personal"]}>
        <p>{say(statement)}</p>
        <div className={styles["count"]} role="img" aria-label={count}>
          {steps.map((step) => (
            <span key={step} className={classNames(step < flares && styles["have"])} />
          ))}
        </div>
        <p className={styles["soft"]}>{count}</p>
      </div>
    </Section>
  );
}
