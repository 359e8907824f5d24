import { Section } from "../../components/section.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./import-screen.module.css";

const WAYS = [
  {
    heading: "import.how.strava",
    steps: ["import.how.strava.1", "import.how.strava.2", "import.how.strava.3", "import.how.strava.4"],
  },
  {
    heading: "import.how.garmin",
    steps: ["import.how.garmin.1", "import.how.garmin.2", "import.how.garmin.3"],
  },
  { heading: "import.how.watch", steps: ["import.how.watch.1", "import.how.watch.2"] },
] as const satisfies readonly { readonly heading: MessageKey; readonly steps: readonly MessageKey[] }[];

/** How to get a whole account out of the services that most people come from. */
export function HowToGet() {
  return (
    <Section heading={t("import.how")} intro={t("import.how.intro")}>
      <div>
        {WAYS.map(({ heading, steps }) => (
          <details key={heading} className={styles["fold"]}>
            <summary className={styles["summary"]}>
              <span>{t(heading)}</span>
            </summary>
            <ol className={styles["steps"]}>
              {steps.map((step) => (
                <li key={step}>{t(step)}</li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </Section>
  );
}
