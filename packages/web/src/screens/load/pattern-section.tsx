import type { Measured } from "@backstride/core/results";
import type { TrainingLoad } from "@backstride/core/training-load";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { Section } from "../../components/section.tsx";
import { type MessageKey, t, tCount } from "../../i18n/t.ts";
import { percent } from "./kind-words.ts";
import styles from "./load.module.css";

interface Row {
  readonly label: MessageKey;
  readonly measured: Measured<number>;
  readonly format?: (value: number) => string;
  readonly about?: MessageKey;
}

const inDays = (days: number): string => tCount("load.days", days);

/** Days in a row, rest and breaks, fast running and descents. */
export function PatternSection({ load }: { readonly load: TrainingLoad }) {
  const { daysSinceBreak, fastShare, downhillM } = load.description;
  const rows: readonly Row[] = [
    { label: "load.inARow", measured: load.daysRunInARow, format: inDays },
    { label: "load.restDays", measured: load.restDaysOfSeven, format: inDays },
    { label: "load.sinceRun", measured: load.daysSinceLastRun, format: inDays },
    { label: "load.sinceBreak", measured: daysSinceBreak, format: inDays },
    { label: "load.fast", measured: fastShare, format: percent, about: "load.fastAbout" },
    { label: "load.downhill", measured: downhillM, about: "load.downhillAbout" },
  ];
  return (
    <Section heading={t("load.pattern")}>
      <dl className={styles["numbers"]}>
        {rows.map(({ label, measured, format, about }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <MeasuredValue measured={measured} {...(format === undefined ? {} : { format })} />
              {about !== undefined && measured.kind === "computed" && (
                <span className={styles["about"]}>{t(about)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
