import { type MessageKey, t } from "../i18n/t.ts";
import { classNames } from "../styles/class-names.ts";
import styles from "./grade-mark.module.css";

const WORDS: Readonly<Record<string, { readonly key: MessageKey; readonly bars: number }>> = {
  high: { key: "grade.high", bars: 4 },
  moderate: { key: "grade.moderate", bars: 3 },
  low: { key: "grade.low", bars: 2 },
  "very-low": { key: "grade.veryLow", bars: 1 },
  contradicted: { key: "grade.contradicted", bars: 0 },
  convention: { key: "grade.convention", bars: 0 },
};

export const gradeInWords = (grade: string | null): string =>
  grade === null ? t("grade.fact") : t(WORDS[grade]?.key ?? "grade.unknown");

/** How sure the evidence lets anyone be: in words, with four small bars that repeat them. */
export function GradeMark({ grade }: { readonly grade: string | null }) {
  const bars = grade === null ? 0 : (WORDS[grade]?.bars ?? 0);
  return (
    <span className={styles["mark"]}>
      {bars > 0 && (
        <svg viewBox="0 0 24 14" className={styles["bars"]} aria-hidden="true">
          {[1, 2, 3, 4].map((bar) => (
            <rect
              key={bar}
              x={(bar - 1) * 6 + 1}
              y={13 - bar * 3}
              width="3.5"
              height={bar * 3}
              className={classNames(styles["bar"], bar <= bars && styles["full"])}
            />
          ))}
        </svg>
      )}
      {gradeInWords(grade)}
    </span>
  );
}
