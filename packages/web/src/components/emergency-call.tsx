import { t } from "../i18n/t.ts";
import styles from "./emergency-call.module.css";

/** Where 112 is called in an emergency, by the zone of this device's clock: a number that is wrong elsewhere costs time. */
const ZONE_OF_112 = /^Europe\//;

/**
 * Calls 112 with one press, on a phone whose clock is in Europe. Elsewhere the sentence above it has to do: which number
 * holds there is not known. The phone asks back before it calls.
 */
export function EmergencyCall() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (!ZONE_OF_112.test(timeZone)) return null;
  return (
    <a href="tel:112" className={styles["call"]}>
      {t("emergency.call")}
    </a>
  );
}
