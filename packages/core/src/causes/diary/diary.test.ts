import { describe, expect, it } from "vitest";
import { makeEntry } from "../../diary/entry.test-support.ts";
import { random } from "../../random/index.ts";
import { addDays, instant } from "../../time/index.ts";
import { FACTORS, priorOf, recordOf, SCEPTICAL_PRIOR } from "../factors/index.ts";
import { analyseDiary, MOST_FLARES_COUNTED } from "./analyse-diary.ts";
import { scepticalProbability } from "./claims.ts";
import { madeDiary, pairedDiary, TODAY } from "./made-diary.test-support.ts";
import { occasionsOf } from "./occasions.ts";
import { SEASON_DAYS, seasonsOf } from "./seasons.ts";
import { shareOfFlares } from "./shares.ts";

const SITTING = FACTORS.findIndex(({ id }) => id === "long-sitting");

function analysed(made: Parameters<typeof occasionsOf>[0]) {
  const seasons = seasonsOf(occasionsOf(made).occasions);
  const analysis = analyseDiary(seasons, { today: TODAY, uniform: random(1).uniform });
  if (analysis.kind !== "analysed") throw new Error(analysis.detail);
  return analysis;
}

/**
 * The posterior of one log odds ratio b on a grid, from the definition: each discordant pair has the chance 1 / (1 +
 * exp(-b)) or 1 / (1 + exp(b)); the likelihood to the power that so many flares are given; the normal prior.
 */
function onGrid(
  { flareOnly, otherOnly, flares }: { flareOnly: number; otherOnly: number; flares: number },
  prior: { readonly mean: number; readonly sd: number },
) {
  const power = MOST_FLARES_COUNTED / (MOST_FLARES_COUNTED + flares);
  const grid = Array.from({ length: 8001 }, (_none, at) => -8 + at / 500);
  const density = grid.map((b) => {
    const logLikelihood = -flareOnly * Math.log1p(Math.exp(-b)) - otherOnly * Math.log1p(Math.exp(b));
    return Math.exp(power * logLikelihood - 0.5 * ((b - prior.mean) / prior.sd) ** 2);
  });
  const total = density.reduce((sum, value) => sum + value, 0);
  return (of: (b: number) => number): number =>
    grid.reduce((sum, b, at) => sum + of(b) * (density[at] ?? 0), 0) / total;
}

describe("pairs of a flare and another run, 22 with long sitting before the flare alone and 6 the other way round", () => {
  const made = pairedDiary({ flareOnly: 22, otherOnly: 6, both: 2, neither: 10 });
  const analysis = analysed(made);
  const effect = analysis.analysis.effects[SITTING];
  const prior = priorOf(recordOf("long-sitting"));
  const expected = onGrid({ flareOnly: 22, otherOnly: 6, flares: 40 }, prior);

  it("stand in one season each", () => {
    expect(analysis.seasons.filter(({ kind }) => kind === "run")).toHaveLength(40);
    expect(analysis.seasons.every(({ flares, others }) => flares.length === 1 && others.length === 1)).toBe(
      true,
    );
  });

  it("give the posterior of the definition", () => {
    const computed = effect?.logOddsRatio;
    if (computed?.kind !== "computed") throw new Error("no log odds ratio");
    const mean = expected((b) => b);
    const sd = Math.sqrt(expected((b) => (b - mean) ** 2));
    // 400 effective draws: a standard error of 0.05 sd.
    expect(Math.abs(computed.mean - mean)).toBeLessThan(0.2 * sd);
    expect(computed.sd / sd).toBeGreaterThan(0.85);
    expect(computed.sd / sd).toBeLessThan(1.15);
    expect(expected((b) => Number(b < computed.low))).toBeGreaterThan(0.02);
    expect(expected((b) => Number(b < computed.low))).toBeLessThan(0.08);
  });

  it("give a sceptic the probability of a sceptic", () => {
    const sceptic = onGrid({ flareOnly: 22, otherOnly: 6, flares: 40 }, SCEPTICAL_PRIOR);
    const expectedOfSceptic = sceptic((b) => Number(b > 0));
    expect(expectedOfSceptic).toBeGreaterThan(0.95);
    expect(Math.abs(scepticalProbability(analysis, [SITTING]) - expectedOfSceptic)).toBeLessThan(0.02);
  });
});

describe("a sceptic", () => {
  it("is not convinced by what was published: as many pairs one way as the other leave a half", () => {
    const analysis = analysed(pairedDiary({ flareOnly: 8, otherOnly: 8 }));
    const computed = analysis.analysis.effects[SITTING]?.logOddsRatio;
    // The published effect alone lifts the middle above none.
    expect(computed?.kind === "computed" && computed.mean).toBeGreaterThan(0.15);
    expect(scepticalProbability(analysis, [SITTING])).toBeGreaterThan(0.4);
    expect(scepticalProbability(analysis, [SITTING])).toBeLessThan(0.6);
  });
});

describe("shares", () => {
  it("count the flares that followed the factor by 1 - exp(-b), the others as none", () => {
    const analysis = analysed(pairedDiary({ flareOnly: 16, otherOnly: 4 }));
    const share = shareOfFlares(analysis, [SITTING]);
    const recent = analysis.recentFlares;
    const exposed = recent.filter(({ exposed: is }) => is[SITTING] === true).length;
    const expected = onGrid({ flareOnly: 16, otherOnly: 4, flares: 20 }, priorOf(recordOf("long-sitting")));
    if (share.kind !== "computed") throw new Error("no share");
    expect(share).toMatchObject({ knownFlares: recent.length, exposedFlares: exposed });
    const mean = (exposed / recent.length) * expected((b) => Math.max(0, 1 - Math.exp(-b)));
    expect(share.mean).toBeCloseTo(mean, 1);
    expect(share.low).toBeLessThan(share.mean);
    expect(share.high).toBeLessThanOrEqual(exposed / recent.length);
  });
});

describe("shares of factors of runs", () => {
  const from = addDays(TODAY, -300);
  /** Every fourth of 40 runs is a flare, and so are the evenings of ten days without one. */
  const made = madeDiary(
    Array.from({ length: 40 }, (_none, index) => ({
      on: addDays(from, 10 + 7 * index),
      pain: index % 4 === 0 ? 5 : 0,
    })),
    from,
  );
  const evenings = Array.from({ length: 10 }, (_none, index) => {
    const on = addDays(from, 14 + 28 * index);
    return makeEntry(on, 6, { id: `evening-${on}`, at: instant(Date.parse(`${on}T20:00:00Z`)) });
  });
  const withStarts = (startOf: (index: number) => number | null) =>
    analysed({
      ...made,
      runs: made.runs.map((run, index) => ({ ...run, startSpeedRatio: startOf(index) })),
      diary: [...made.diary, ...evenings],
    });
  const BRISK = FACTORS.findIndex(({ id }) => id === "brisk-start");
  const NO_REST = FACTORS.findIndex(({ id }) => id === "days-since-run");

  it("are not none where only days without a run know that it was not there", () => {
    const analysis = withStarts(() => null);
    expect(analysis.recentFlares.filter(({ watched }) => watched.kind === "day")).toHaveLength(10);
    expect(shareOfFlares(analysis, [BRISK])).toMatchObject({ reason: "notKnownOfFlares" });
  });

  it("take what a run does not know from other runs, and not from days without one", () => {
    // Five flares followed a brisk start, of five runs the start is not known: with the double odds a half of all ten.
    const analysis = withStarts((index) => (index < 20 ? 1 : null));
    const logOddsRatios = FACTORS.map((_factor, at) => Float64Array.of(at === BRISK ? Math.log(2) : 0));
    const draws = { logOddsRatios, weights: Float64Array.of(1) };
    const effects = analysis.analysis.effects.map((effect) => ({
      ...effect,
      data: { kind: "informs" as const },
    }));
    const told = { ...analysis, analysis: { ...analysis.analysis, draws, effects } };
    const share = shareOfFlares(told, [BRISK, NO_REST]);
    expect(share).toMatchObject({ knownFlares: 20, mean: (10 * 0.5) / 20 });
  });
});

describe("a factor that the diary tells nothing of", () => {
  it("has no part in a share: what is believed of it beforehand is not from the diary", () => {
    const made = pairedDiary({ flareOnly: 16, otherOnly: 4 });
    // Every run was in the same pair with 500 km and more.
    const shoe = FACTORS.findIndex(({ id }) => id === "shoe-distance");
    const shoes = [
      {
        id: "old",
        name: "Old",
        discipline: "road" as const,
        distanceBeforeM: 600_000,
        renewAtM: null,
        firstUsedOn: null,
        retiredOn: null,
      },
    ];
    const runs = made.runs.map((run) => ({ ...run, shoeId: "old", distanceM: 5000 }));
    const analysis = analysed({ ...made, runs, shoes });
    expect(analysis.recentFlares.every(({ exposed }) => exposed[shoe] === true)).toBe(true);
    expect(shareOfFlares(analysis, [shoe])).toMatchObject({ kind: "unavailable" });
    expect(shareOfFlares(analysis, [shoe, SITTING])).toEqual(shareOfFlares(analysis, [SITTING]));
  });
});

describe("what is not told", () => {
  it("is not known and never a no, and does not change what is known", () => {
    const made = pairedDiary({ flareOnly: 12, otherOnly: 4 });
    const untold = new Set(made.dayLogs.slice(0, 6).map(({ day }) => day));
    const { occasions } = occasionsOf({
      ...made,
      dayLogs: made.dayLogs.filter(({ day }) => !untold.has(day)),
    });
    for (const { day, watched, exposed } of occasions) {
      if (watched.kind === "run") expect(exposed[SITTING] === null).toBe(untold.has(day));
    }
  });

  it("of a day without a run is no factor of runs: it was not there", () => {
    const { occasions } = occasionsOf(madeDiary([], addDays(TODAY, -5)));
    const shoe = FACTORS.findIndex(({ id }) => id === "shoe-distance");
    expect(occasions.map(({ exposed }) => [exposed[shoe], exposed[SITTING]])).toEqual(
      Array.from({ length: 5 }, () => [false, null]),
    );
  });
});

describe("seasons", () => {
  it("are eight weeks from the first day that is known, and hold what has a known outcome alone", () => {
    const from = addDays(TODAY, -2 * SEASON_DAYS);
    const inSeason = (at: number, pain: number) => ({ on: addDays(from, at), pain });
    const made = madeDiary([inSeason(30, 5), inSeason(55, 0), inSeason(56, 0), inSeason(80, 6)], from);
    const seasons = seasonsOf(occasionsOf(made).occasions).filter(({ kind }) => kind === "run");
    expect(seasons.map(({ startsOn }) => startsOn)).toEqual([from, addDays(from, SEASON_DAYS)]);
    expect(seasons.map(({ flares, others }) => [flares.length, others.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
