import { apiFailureOf } from "../api/api-failure.ts";
import { kilometres } from "../format/numbers.ts";
import { t } from "../i18n/t.ts";
import { ActionButton } from "./action-button.tsx";
import { ActionRow } from "./action-row.tsx";
import styles from "./notice.module.css";

/** Whether a failed request asks first whether a distance was so. */
export const asksAboutDistance = (thrown: unknown): boolean =>
  thrown !== null && apiFailureOf(thrown).code === "distanceUnconfirmed";

export interface ConfirmDistanceProps {
  /** A failure that `asksAboutDistance`. */
  readonly failure: unknown;
  readonly distanceM: number;
  readonly onConfirm: () => void;
}

/** A distance far above all others is asked about before it counts: what today allows goes by the longest run. */
export function ConfirmDistance({ failure, distanceM, onConfirm }: ConfirmDistanceProps) {
  return (
    <div role="alert" className={styles["notice"]}>
      <div className={styles["lines"]}>
        <p>
          <strong>{apiFailureOf(failure).message}</strong>
        </p>
        <p>{t("confirmDistance.why")}</p>
      </div>
      <ActionRow>
        <ActionButton look="quiet" onPress={onConfirm}>
          {t("confirmDistance.yes", { distance: kilometres(distanceM) })}
        </ActionButton>
      </ActionRow>
    </div>
  );
}
