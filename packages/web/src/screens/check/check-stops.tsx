import type { SafetyCheckAnswer } from "@backstride/server/api";
import { useEffect, useRef } from "react";
import { StopNotice } from "../../components/stop-notice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./check-screen.module.css";

/** What the answers so far already mean, above everything else. An emergency is brought into sight as soon as it is one. */
export function CheckStops({ stops }: Pick<SafetyCheckAnswer, "stops">) {
  const place = useRef<HTMLDivElement>(null);
  const isEmergency = stops.some(({ tier }) => tier === "emergency");
  const wasEmergency = useRef(isEmergency);
  useEffect(() => {
    if (isEmergency && !wasEmergency.current) {
      place.current?.scrollIntoView({ block: "start" });
      place.current?.focus({ preventScroll: true });
    }
    wasEmergency.current = isEmergency;
  }, [isEmergency]);
  return (
    <div ref={place} tabIndex={-1} className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
      {stops.length > 0 && <p className={styles["soft"]}>{t("check.stopsLeave")}</p>}
    </div>
  );
}
