import type { SafetyCheckAnswer } from "@backstride/server/api";
import { StopNotice } from "../../components/stop-notice.tsx";
import styles from "./check-screen.module.css";

/** What the answers so far already mean, above everything else. */
export function CheckStops({ stops }: Pick<SafetyCheckAnswer, "stops">) {
  if (stops.length === 0) return null;
  return (
    <div className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
    </div>
  );
}
