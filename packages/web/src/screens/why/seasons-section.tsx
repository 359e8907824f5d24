import type { ComparedSeason } from "@backstride/core/causes";
import { ActionLink } from "../../components/action-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import type { TitleOf } from "./factor-titles.ts";
import { Fold } from "./fold.tsx";
import { OccasionTable } from "./occasion-table.tsx";
import { othersInWords, seasonInWords, weeksInWords } from "./season-words.ts";
import styles from "./why-screen.module.css";

export interface SeasonsSectionProps {
  /** How many flares can be compared, of whatever year. */
  readonly flares: number;
  readonly seasons: readonly ComparedSeason[];
  readonly titleOf: TitleOf;
}

/** Every flare that was compared and every run or day that it was held against, for whoever wants to check. */
export function SeasonsSection({ flares, seasons, titleOf }: SeasonsSectionProps) {
  if (seasons.length === 0) {
    return (
      <EmptyState
        heading={t(flares === 0 ? "causes.seasons.none.heading" : "causes.seasons.old.heading")}
        text={t(flares === 0 ? "causes.seasons.none.text" : "causes.seasons.old.text")}
      >
        <p>
          <ActionLink href="/diary" look="quiet">
            {t("causes.seasons.none.enter")}
          </ActionLink>
        </p>
      </EmptyState>
    );
  }
  return (
    <Section heading={t("causes.seasons")} intro={t("causes.seasonsIntro")}>
      <div>
        {seasons.map((season) => (
          <SeasonView key={`${season.startsOn} ${season.kind}`} season={season} titleOf={titleOf} />
        ))}
      </div>
    </Section>
  );
}

function SeasonView({ season, titleOf }: { readonly season: ComparedSeason; readonly titleOf: TitleOf }) {
  const weeks = weeksInWords(season);
  return (
    <Fold
      summary={
        <span className={styles["naming"]}>
          <h3 className={styles["weeks"]}>{weeks}</h3>
          <span className={styles["soft"]}>{seasonInWords(season)}</span>
        </span>
      }
    >
      <OccasionTable
        caption={t("causes.season.flaresOf", { weeks })}
        occasions={season.flares}
        titleOf={titleOf}
      />
      <Fold summary={<span>{othersInWords(season)}</span>} isInner>
        <OccasionTable
          caption={t("causes.season.othersOf", { weeks })}
          occasions={season.others}
          titleOf={titleOf}
        />
      </Fold>
    </Fold>
  );
}
