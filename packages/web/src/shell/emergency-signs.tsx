import { EmergencyCall } from "../components/emergency-call.tsx";
import { t } from "../i18n/t.ts";
import { EMERGENCY_SIGNS } from "../triage/emergency-signs.ts";
import styles from "./shell.module.css";

/** The signs that can't wait, and what to do: in the page itself, so that it needs no server. */
export function EmergencySigns() {
  return (
    <div className={styles["signs"]}>
      {EMERGENCY_SIGNS.map(({ ruleId, whomToSee, signs }) => (
        <section key={ruleId}>
          <p className={styles["whom"]}>{whomToSee}</p>
          <EmergencyCall />
          <p>{t("away.anyOf")}</p>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
