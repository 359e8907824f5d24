import type { AdviceAnswer } from "@backstride/core/advice";
import { ActionLink } from "../../components/action-link.tsx";
import { Folded } from "../../components/folded.tsx";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./advice.module.css";
import { AdviceView } from "./advice-view.tsx";
import { inReadingOrder } from "./reading-order.ts";

export interface AdviceListProps {
  readonly advice: readonly AdviceAnswer[];
  /** Said where there is none. */
  readonly none: string;
}

/**
 * Advice in the order in which it is read. What is not known to be for this runner is one line that can be opened: a long
 * list of what is no go-ahead would bury what is one.
 */
export function AdviceList({ advice, none }: AdviceListProps) {
  if (advice.length === 0) return <p className={styles["soft"]}>{none}</p>;
  const open = advice.filter(({ verdict }) => verdict === "not-known");
  const decided = advice.filter(({ verdict }) => verdict !== "not-known");
  return (
    <>
      {decided.length > 0 && <Pieces advice={decided} />}
      {open.length > 0 && <OpenPieces advice={open} />}
    </>
  );
}

/** What is open, folded, and the way to the questions that decide it. */
function OpenPieces({ advice }: { readonly advice: readonly AdviceAnswer[] }) {
  const asksForHealth = advice.some(({ cautions }) => cautions.length > 0);
  return (
    <>
      <Folded summary={tCount("advice.openPieces", advice.length)}>
        <Pieces advice={advice} />
      </Folded>
      {asksForHealth && (
        <div>
          <ActionLink href="/health" look="quiet">
            {t("advice.toHealth")}
          </ActionLink>
        </div>
      )}
    </>
  );
}

const Pieces = ({ advice }: { readonly advice: readonly AdviceAnswer[] }) => (
  <ul className={styles["list"]}>
    {inReadingOrder(advice).map((piece) => (
      <AdviceView key={piece.id} advice={piece} />
    ))}
  </ul>
);
