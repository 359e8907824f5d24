import type { AssessmentAnswer } from "@backstride/server/api";

/** The load of a day with a run; 100 is an hour of the runner's usual running. */
export type DayLoad =
  | { readonly kind: "known"; readonly index: number; readonly low: number; readonly high: number }
  /** The load of at least one run is not known: what is known of the others, null where that is nothing. */
  | { readonly kind: "unknown"; readonly atLeast: number | null };

type OfDays = AssessmentAnswer["backLoad"]["overTime"]["days"][number];
type OfRun = AssessmentAnswer["backLoad"]["recent"][number];

/** The load of days that were answered as such. Days without a run are left out. */
export function loadsOfDays(days: readonly OfDays[]): ReadonlyMap<string, DayLoad> {
  return new Map(
    days
      .filter(({ runs }) => runs > 0)
      .map(({ days: { start }, index, atLeast, band, runs, runsNotKnown }) => [
        start,
        index.kind === "computed" && band !== null
          ? { kind: "known", index: index.value, ...band }
          : { kind: "unknown", atLeast: runsNotKnown < runs ? atLeast : null },
      ]),
  );
}

/** The load of days, added up from that of their runs. */
export function loadsOfRuns(runs: readonly OfRun[]): ReadonlyMap<string, DayLoad> {
  const loads = new Map<string, DayLoad>();
  for (const { day, load } of runs) {
    const one: DayLoad =
      load.kind === "known"
        ? { kind: "known", index: load.index.value, ...load.band }
        : { kind: "unknown", atLeast: null };
    const before = loads.get(day);
    loads.set(day, before === undefined ? one : sumOf(before, one));
  }
  return loads;
}

function sumOf(left: DayLoad, right: DayLoad): DayLoad {
  if (left.kind === "known" && right.kind === "known") {
    return {
      kind: "known",
      index: left.index + right.index,
      low: left.low + right.low,
      high: left.high + right.high,
    };
  }
  const parts = [left, right].flatMap((each) => {
    const known = each.kind === "known" ? each.index : each.atLeast;
    return known === null ? [] : [known];
  });
  return { kind: "unknown", atLeast: parts.length === 0 ? null : parts.reduce((a, b) => a + b) };
}
