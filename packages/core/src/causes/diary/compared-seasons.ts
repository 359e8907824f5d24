import { addDays, compareDays, type LocalDay } from "../../time/index.ts";
import type { ComparedOccasion, ComparedSeason } from "../cause-finding.ts";
import { FACTORS } from "../factors/index.ts";
import { SHARE_DAYS } from "./analyse-diary.ts";
import { type KnownOccasion, SEASON_DAYS, type Season } from "./seasons.ts";

/** The seasons with a flare in the last year, newest first. */
export function comparedSeasons(seasons: readonly Season[], today: LocalDay): readonly ComparedSeason[] {
  const since = addDays(today, -SHARE_DAYS);
  return seasons
    .filter(({ flares }) => flares.some(({ day }) => day > since))
    .map(({ kind, startsOn, flares, others }) => ({
      kind,
      startsOn,
      endsOn: addDays(startsOn, SEASON_DAYS - 1),
      flares: newestFirst(flares),
      others: newestFirst(others),
    }))
    .toSorted((left, right) => compareDays(right.startsOn, left.startsOn));
}

const newestFirst = (occasions: readonly KnownOccasion[]): readonly ComparedOccasion[] =>
  occasions.map(shown).toSorted((left, right) => compareDays(right.day, left.day));

const shown = (occasion: KnownOccasion): ComparedOccasion => ({
  day: occasion.day,
  runId: occasion.watched.kind === "run" ? occasion.watched.run.id : null,
  pain: occasion.outcome.pain,
  levelBefore: occasion.outcome.levelBefore,
  exposedTo: factorsThat(occasion, true),
  notKnown: factorsThat(occasion, null),
});

const factorsThat = ({ exposed }: KnownOccasion, is: boolean | null) =>
  FACTORS.flatMap(({ id }, at) => (exposed[at] === is ? [id] : []));
