import type { ExposureRecord } from "../../exposures/index.ts";
import { type Sentence, sentence, unavailable } from "../../results/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../../time/index.ts";
import type { Counted, DiaryVerdict, FactorFinding } from "../cause-finding.ts";
import { FACTORS, isOfRuns, recordOf } from "../factors/index.ts";
import { RECENT_DAYS } from "../present/recent-runs.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";
import { isClaimed, scepticalProbability } from "./claims.ts";
import { type DiaryOccasions, type Occasion, thatCanHave } from "./occasions.ts";
import type { Season } from "./seasons.ts";

/** From this probability on, for a sceptic, flares are said to follow it more, or less, often (backstride-cause-claims). */
export const LEANS_FROM = 0.8;

/** What is known of each of FACTORS, in their order. */
export function factorFindings(
  { occasions, exposedOn, limits }: DiaryOccasions,
  seasons: readonly Season[],
  analysis: DiaryAnalysis | null,
  today: LocalDay,
): readonly FactorFinding[] {
  const window = trailingDays(addDays(today, 1), RECENT_DAYS);
  const recentRuns = occasions.filter(
    ({ watched, day }) => watched.kind === "run" && rangeHolds(window, day),
  );
  // What was told of a day counts whether or not anything was run or felt on it, and once whatever was run.
  const recentDays = Array.from({ length: RECENT_DAYS }, (_none, back) => ({
    exposed: exposedOn(addDays(today, -back)),
  }));
  return FACTORS.map(({ id, name, phrase }, at): FactorFinding => {
    const record = recordOf(id);
    const group = analysis?.groups.find((each) => each.includes(at)) ?? [];
    const effect = analysis?.analysis.effects[at];
    return {
      id,
      title: name,
      phrase: `${isOfRuns(id) ? "a run" : "a day"} ${phrase}`,
      limit: limits[at] ?? null,
      unit: record.unit,
      recent: counted(isOfRuns(id) ? recentRuns : recentDays, at),
      flares: counted(
        seasons.flatMap(({ flares: all }) => thatCanHave(id, all)),
        at,
      ),
      others: counted(
        seasons.flatMap(({ others: all }) => thatCanHave(id, all)),
        at,
      ),
      verdict: analysis === null || group.length === 0 ? "not-compared" : verdictOf(analysis, group),
      oddsRatio:
        effect?.logOddsRatio.kind !== "computed" || effect.data.kind === "silent"
          ? unavailable("notCompared", "The diary does not compare it.")
          : {
              kind: "computed",
              middle: Math.exp(effect.logOddsRatio.mean),
              low: Math.exp(effect.logOddsRatio.low),
              high: Math.exp(effect.logOddsRatio.high),
            },
      together: group.flatMap((other) => (other === at ? [] : (FACTORS[other]?.id ?? []))),
      published: publishedWords(record),
      isPublished: record.effect.kind === "published",
    };
  });
}

function verdictOf(analysis: DiaryAnalysis, group: readonly number[]): DiaryVerdict {
  const probability = scepticalProbability(analysis, group);
  if (isClaimed(probability)) return "raises";
  if (probability >= LEANS_FROM) return "leans-more";
  return probability <= 1 - LEANS_FROM ? "leans-less" : "cannot-tell";
}

const counted = (all: readonly Pick<Occasion, "exposed">[], at: number): Counted => {
  const known = all.flatMap(({ exposed }) => exposed[at] ?? []);
  return { exposed: known.filter((is) => is).length, known: known.length };
};

function publishedWords({ effect }: ExposureRecord): Sentence {
  if (effect.kind === "none-published") {
    return sentence("causes.published.none", "No effect on back pain is published. {note}", {
      note: effect.note,
    });
  }
  const estimates = effect.estimates
    .map(({ of, value, low, high }) =>
      low === null || high === null ? `${value}, ${of}` : `${value} (${low} to ${high}), ${of}`,
    )
    .join("; ");
  return sentence("causes.published.some", "{measure} {estimates}. {outcome}", {
    measure: `${effect.measure.charAt(0).toUpperCase()}${effect.measure.slice(1)}`,
    estimates,
    outcome: effect.outcome,
  });
}
