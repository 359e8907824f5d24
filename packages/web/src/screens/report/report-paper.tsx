import type { ReportAnswer } from "@backstride/server/api";
import { dayOfYear } from "../../format/days.ts";
import { say, t } from "../../i18n/t.ts";
import { isHead, paragraphsOf } from "./paragraphs.ts";
import styles from "./report.module.css";

export interface ReportPaperProps {
  readonly answer: ReportAnswer;
  /** Said on the paper itself: the banner of the screen is not printed. */
  readonly isSimulated: boolean;
}

/** The report as it is printed: what was said today first, what nobody knows last. */
export function ReportPaper({ answer: { report, page }, isSimulated }: ReportPaperProps) {
  return (
    <article
      className={styles["paper"]}
      aria-label={t("report.paperTitle", { day: dayOfYear(report.today) })}
    >
      <header className={styles["head"]}>
        <h2>{t("report.paperTitle", { day: dayOfYear(report.today) })}</h2>
        {isSimulated && <p className={styles["simulated"]}>{t("report.simulated")}</p>}
        <p className={styles["disclaimer"]}>{say(report.disclaimer)}</p>
      </header>
      <div className={styles["sections"]}>
        {page.map((section) => (
          <section key={section.id} className={styles["section"]}>
            <h3>{say(section.title)}</h3>
            <ul className={styles["lines"]}>
              {paragraphsOf(section).map((paragraph, at) => (
                <li key={`${paragraph[0]?.id ?? ""}${at.toString()}`}>
                  {paragraph.map((line, place) => (
                    <span
                      key={`${line.id}${place.toString()}`}
                      className={isHead(line) ? styles["lead"] : undefined}
                    >
                      {say(line)}{" "}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
