import type { LoadKind } from "@backstride/core/training-load";
import type { LoadOfWeek, LoadWeekAnswer } from "@backstride/server/api";
import type { WeekValue } from "../../charts/week-chart.tsx";

/** One number of each week in one kind of load. */
export const columnOf = (
  weeks: readonly LoadWeekAnswer[],
  kind: LoadKind,
  field: keyof LoadOfWeek,
): readonly WeekValue[] => weeks.map(({ lastDay, byKind }) => ({ lastDay, value: byKind[kind][field] }));
