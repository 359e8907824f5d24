import { ActionLink } from "../components/action-link.tsx";
import { StopNotice } from "../components/stop-notice.tsx";
import { momentInWords } from "../format/days.ts";
import { t } from "../i18n/t.ts";
import type { LastCheck } from "../offline/last-check.ts";
import type { Stops } from "../triage/stops-at-once.ts";
import styles from "./shell.module.css";

export interface SavedStopsProps {
  readonly saved: LastCheck;
  /** Those that stand above already. */
  readonly shown: Stops;
}

/** What the answers meant that the server had when it answered last: it goes on stopping while it does not answer. */
export function SavedStops({ saved: { check, heardAt }, shown }: SavedStopsProps) {
  const stops = check.stops.filter(({ ruleId }) => shown.every((other) => other.ruleId !== ruleId));
  if (stops.length === 0) return null;
  return (
    <div className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
      <p>
        {t("away.asOf", { when: momentInWords(heardAt) })}{" "}
        <ActionLink href="/check" look="plain">
          {t("away.check")}
        </ActionLink>
      </p>
    </div>
  );
}
