import type { Tier } from "@backstride/core/triage";
import type { SafetyCheckAnswer } from "@backstride/server/api";
import { useEffect, useRef } from "react";
import { StopNotice } from "../../components/stop-notice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./check-screen.module.css";

/** What sends someone to a doctor today is brought into sight; what has a week or two is seen on the next page. */
const PRESSING: Readonly<Record<Tier, number>> = { emergency: 2, urgent: 1, soon: 0, watch: 0 };

/**
 * What the answers so far already mean, above everything else; brought into sight as soon as something of it is pressing, or
 * more so. A second emergency asks for something else than the first.
 */
export function CheckStops({ stops }: Pick<SafetyCheckAnswer, "stops">) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(stops);
  useEffect(() => {
    const was = new Map(before.current.map(({ ruleId, tier }) => [ruleId, PRESSING[tier]]));
    if (stops.some(({ ruleId, tier }) => PRESSING[tier] > (was.get(ruleId) ?? 0))) {
      place.current?.scrollIntoView({ block: "start" });
      place.current?.focus({ preventScroll: true });
    }
    before.current = stops;
  }, [stops]);
  return (
    <div ref={place} tabIndex={-1} className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
      {stops.length > 0 && <p className={styles["soft"]}>{t("check.stopsLeave")}</p>}
    </div>
  );
}
