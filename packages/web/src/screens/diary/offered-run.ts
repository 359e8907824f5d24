import type { PainMoment } from "@backstride/core/diary";
import type { RunRow } from "@backstride/server/api";

const RUNS_OFFERED = 5;

type DatedRow = Pick<RunRow, "id" | "day" | "isRun">;

/**
 * The last runs, the one of the latest day first and within a day as they came; those without a day last. The one that was
 * asked for is among them.
 */
export const runsOffered = <Row extends DatedRow>(
  newestFirst: readonly Row[],
  askedFor: string | null = null,
): readonly Row[] =>
  newestFirst
    .filter(({ isRun }) => isRun)
    .toSorted((left, right) => compareDays(right.day ?? "", left.day ?? ""))
    .filter(({ id }, place) => place < RUNS_OFFERED || id === askedFor);

/** The run that an entry is about unless another one is chosen; of the morning after the last before today, where there is one. */
export const runOffered = <Row extends DatedRow>(
  offered: readonly Row[],
  { moment, today }: { readonly moment: PainMoment; readonly today: string },
): Row | null => {
  const before = offered.find(({ day }) => day !== null && day < today);
  return (moment === "next-morning" ? before : undefined) ?? offered[0] ?? null;
};

const compareDays = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
