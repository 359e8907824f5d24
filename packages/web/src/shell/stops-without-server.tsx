import { ActionLink } from "../components/action-link.tsx";
import { StopNotice } from "../components/stop-notice.tsx";
import { t } from "../i18n/t.ts";
import type { Stops } from "../triage/stops-at-once.ts";
import styles from "./shell.module.css";

export interface StopsWithoutServerProps {
  readonly stops: Stops;
  /** Where they come from, and how sure that is. */
  readonly from: string;
}

/** Stops that stand above every screen while the server has not said so itself. */
export function StopsWithoutServer({ stops, from }: StopsWithoutServerProps) {
  if (stops.length === 0) return null;
  return (
    <div className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
      <p>
        {from}{" "}
        <ActionLink href="/check" look="plain">
          {t("away.check")}
        </ActionLink>
      </p>
    </div>
  );
}
