import { ActionLink } from "../components/action-link.tsx";
import { StopNotice } from "../components/stop-notice.tsx";
import { t } from "../i18n/t.ts";
import type { Stops } from "../triage/stops-at-once.ts";
import styles from "./shell.module.css";

/** What answers that are not saved yet already mean: no other screen may say anything above it. */
export function UnsavedStops({ stops }: { readonly stops: Stops }) {
  if (stops.length === 0) return null;
  return (
    <div className={styles["stops"]}>
      {stops.map((stop) => (
        <StopNotice key={stop.ruleId} {...stop} />
      ))}
      <p>
        {t("away.stopsUnsaved")}{" "}
        <ActionLink href="/check" look="plain">
          {t("away.check")}
        </ActionLink>
      </p>
    </div>
  );
}
