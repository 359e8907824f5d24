import { usualRunningOf } from "../back-load/index.ts";
import type { Measured } from "../results/index.ts";
import { addDays, type LocalDay, trailingDays } from "../time/index.ts";
import { breaksOf } from "./breaks.ts";
import type { Described } from "./described.ts";
import { downhillOfRuns } from "./downhill.ts";
import { type EwmaLoad, ewmaLoad } from "./ewma-load.ts";
import { fastShareOfRuns } from "./fast-share.ts";
import type { HeartRateProfile } from "./heart-rate-load.ts";
import { type LoadDays, loadDaysOf } from "./load-days.ts";
import type { LoadKind, SessionKind } from "./load-kind.ts";
import { sessionKindOf } from "./load-of-run.ts";
import { type MonotonyAndStrain, monotonyAndStrain } from "./monotony-and-strain.ts";
import { type DatedRun, runsWithin } from "./runs-by-day.ts";
import { type WarmUp, warmUpOf } from "./warm-up.ts";
import { weekLoad, weeklyChange } from "./weekly-change.ts";

/** What is said of the load in one kind, as of a day. */
export interface LoadOfKind {
  readonly kind: LoadKind;
  /** The 7 days up to and with it. */
  readonly lastSevenDays: Measured<number>;
  readonly weeklyChange: Described<number>;
  readonly monotony: Described<MonotonyAndStrain>;
  readonly ewma: Described<EwmaLoad>;
}

/** The load of late, described. It decides nothing: neither today's answer nor a plan looks at it. */
export interface LoadDescription {
  readonly distance: LoadOfKind;
  /** The one kind, besides distance, in which all runs of the last 28 days are known. */
  readonly sessionKind: Measured<SessionKind>;
  /** Null without such a kind. */
  readonly session: LoadOfKind | null;
  readonly daysSinceBreak: Measured<number>;
  /** Of the last 7 days. */
  readonly fastShare: Measured<number>;
  readonly downhillM: Measured<number>;
  /** Of the runs of the last 14 days, newest first. */
  readonly recentWarmUps: readonly WarmUp[];
}

/** Four weeks of sessions and two of beginnings are shown (a choice of this project); nothing is decided by them. */
const SESSION_DAYS = 28;
const WARM_UP_DAYS = 14;

/** What can be said of the load on `today` from runs that are sorted by day. */
export function describeLoad(
  sorted: readonly DatedRun[],
  { today, runner }: { readonly today: LocalDay; readonly runner: HeartRateProfile },
): LoadDescription {
  const tomorrow = addDays(today, 1);
  const within = (days: number) => runsWithin(sorted, trailingDays(tomorrow, days));
  const usualOn = usualRunningOf(sorted);
  const ofKind = (kind: LoadKind): LoadOfKind =>
    loadOfKind(kind, loadDaysOf(kind, sorted, { lastDay: today, runner }), today);
  const sessionKind = sessionKindOf(within(SESSION_DAYS), runner);
  return {
    distance: ofKind("distance"),
    sessionKind,
    session: sessionKind.kind === "computed" ? ofKind(sessionKind.value) : null,
    daysSinceBreak: breaksOf(sorted)(today),
    fastShare: fastShareOfRuns(within(7), usualOn),
    downhillM: downhillOfRuns(within(7)),
    recentWarmUps: within(WARM_UP_DAYS)
      .map((run) => warmUpOf(run, usualOn(run.day)))
      .toReversed(),
  };
}

const loadOfKind = (kind: LoadKind, days: LoadDays | null, today: LocalDay): LoadOfKind => ({
  kind,
  lastSevenDays: weekLoad(days, today),
  weeklyChange: weeklyChange(days, today),
  monotony: monotonyAndStrain(days, today),
  ewma: ewmaLoad(days, today),
});
