import type { AdviceAnswer } from "@backstride/core/advice";
import { ActionLink } from "../../components/action-link.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./advice.module.css";
import { AdviceView } from "./advice-view.tsx";
import { inReadingOrder } from "./reading-order.ts";

export interface AdviceListProps {
  readonly advice: readonly AdviceAnswer[];
  /** Said where there is none. */
  readonly none: string;
}

/** Advice in the order in which it is read, and the way to the questions that decide what is open. */
export function AdviceList({ advice, none }: AdviceListProps) {
  if (advice.length === 0) return <p className={styles["soft"]}>{none}</p>;
  const asksForHealth = advice.some(
    ({ verdict, cautions }) => verdict === "not-known" && cautions.length > 0,
  );
  return (
    <>
      {asksForHealth && (
        <div>
          <ActionLink href="/health" look="quiet">
            {t("advice.toHealth")}
          </ActionLink>
        </div>
      )}
      <ul className={styles["list"]}>
        {inReadingOrder(advice).map((piece) => (
          <AdviceView key={piece.id} advice={piece} />
        ))}
      </ul>
    </>
  );
}
