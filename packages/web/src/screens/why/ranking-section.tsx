import type { CauseFinding, FlaresWithout } from "@backstride/core/causes";
import type { CausesAnswer } from "@backstride/server/api";
import { Section } from "../../components/section.tsx";
import { decimal } from "../../format/numbers.ts";
import { say, t } from "../../i18n/t.ts";
import { CauseView } from "./cause-view.tsx";
import { Fold } from "./fold.tsx";
import { GroupNotices } from "./group-notices.tsx";
import { basisInWords } from "./share-words.ts";
import { StackedTable } from "./stacked-table.tsx";
import styles from "./why-screen.module.css";

export type RankingProps = Pick<CausesAnswer, "findings" | "personal" | "groups">;

/** The causes in their order, each with what its place rests on, and opened with all that is behind it. */
export function RankingSection({ findings, personal, groups }: RankingProps) {
  const shares = findings.flatMap(shareOf);
  const top = Math.max(0, ...shares.map(({ share }) => share.knownFlares));
  return (
    <Section heading={t("causes.ranking")} intro={t("causes.rankingIntro")}>
      <p className={styles["soft"]}>{shares.length > 0 ? t("causes.plotKey") : whyNoPlot(personal)}</p>
      <GroupNotices groups={groups} />
      <div className={styles["causes"]}>
        {findings.map((finding) => (
          <CauseView key={finding.id} finding={finding} groups={groups} top={top} />
        ))}
      </div>
      {shares.length > 0 && (
        <Fold summary={<span>{t("table.show")}</span>}>
          <p className={styles["soft"]}>{t("causes.table")}</p>
          <StackedTable
            caption={t("causes.table")}
            columns={[
              t("causes.column.cause"),
              t("causes.column.basis"),
              t("causes.column.exposed"),
              t("causes.column.middle"),
              t("causes.column.band"),
            ]}
            rows={shares.map(({ finding, share }) => ({
              key: finding.id,
              cells: [
                <strong key="title" className={styles["factor"]}>
                  {say(finding.title)}
                </strong>,
                basisInWords(finding),
                t("causes.countOf", { count: share.exposedFlares, of: share.knownFlares }),
                decimal(share.middle),
                t("causes.range", { low: decimal(share.low), high: decimal(share.high) }),
              ],
            }))}
          />
        </Fold>
      )}
    </Section>
  );
}

const whyNoPlot = ({ flares, flaresNeeded }: RankingProps["personal"]): string =>
  flares < flaresNeeded ? t("causes.noPlot", { flares, flaresNeeded }) : t("causes.noPlotLately");

interface Shared {
  readonly finding: CauseFinding;
  readonly share: FlaresWithout;
}

const shareOf = (finding: CauseFinding): readonly Shared[] =>
  finding.flaresWithout.kind === "computed" ? [{ finding, share: finding.flaresWithout }] : [];
