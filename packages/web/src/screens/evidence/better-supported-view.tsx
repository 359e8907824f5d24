import type { DescribedAdvice } from "@backstride/core/advice";
import type { BetterSupported } from "@backstride/core/evidence";
import { GradeMark } from "../../components/grade-mark.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./evidence-screen.module.css";
import { SourceLinks } from "./source-links.tsx";

export interface BetterSupportedViewProps {
  readonly entry: BetterSupported;
  readonly advice: readonly DescribedAdvice[];
  readonly titles: ReadonlyMap<string, string>;
}

/** What the article leaves out although more speaks for it, and the advice that follows from it. */
export function BetterSupportedView({ entry, advice, titles }: BetterSupportedViewProps) {
  const following = advice.filter(({ betterSupported }) => betterSupported.includes(entry.id));
  return (
    <li id={entry.id} tabIndex={-1} className={styles["claim"]}>
      <p>{entry.statement}</p>
      <GradeMark grade={entry.grade} />
      <SourceLinks ids={entry.sources} titles={titles} />
      {following.length > 0 && (
        <div>
          <h3 className={styles["small"]}>{t("evidence.followed")}</h3>
          <SourceLinks
            ids={following.map(({ id }) => id)}
            titles={new Map(following.map(({ id, title }) => [id, title]))}
          />
        </div>
      )}
    </li>
  );
}
