import type { ComparedOccasion } from "@backstride/core/causes";
import { AppLink } from "../../components/app-link.tsx";
import { dayShort } from "../../format/days.ts";
import { decimal } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import type { TitleOf } from "./factor-titles.ts";
import { StackedTable } from "./stacked-table.tsx";
import styles from "./why-screen.module.css";

export interface OccasionTableProps {
  readonly caption: string;
  readonly occasions: readonly ComparedOccasion[];
  readonly titleOf: TitleOf;
}

/** Runs or days with the pain that came and what was there. */
export function OccasionTable({ caption, occasions, titleOf }: OccasionTableProps) {
  return (
    <StackedTable
      caption={caption}
      columns={[t("causes.occasion.day"), t("causes.occasion.pain"), t("causes.occasion.after")]}
      rows={occasions.map((occasion) => ({
        key: occasion.runId ?? occasion.day,
        cells: [
          <AppLink key="day" href={hrefOf(occasion)} className={styles["dayLink"] ?? ""}>
            {dayShort(occasion.day)}
          </AppLink>,
          t("causes.occasion.painFrom", { pain: occasion.pain, from: decimal(occasion.levelBefore) }),
          <There key="there" occasion={occasion} titleOf={titleOf} />,
        ],
      }))}
    />
  );
}

interface ThereProps {
  readonly occasion: ComparedOccasion;
  readonly titleOf: TitleOf;
}

/** What was not known stands beside what was there: it is never the same as not there. */
function There({ occasion: { exposedTo, notKnown }, titleOf }: ThereProps) {
  return (
    <>
      {exposedTo.length === 0 ? t("causes.occasion.nothing") : exposedTo.map(titleOf).join("; ")}
      {notKnown.length > 0 && (
        <span className={styles["phrase"]}>{t("causes.occasion.notKnown", { count: notKnown.length })}</span>
      )}
    </>
  );
}

const hrefOf = ({ runId }: ComparedOccasion): string =>
  runId === null ? "/diary" : `/runs/${encodeURIComponent(runId)}`;
