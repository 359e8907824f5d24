import type { LoadKind } from "@backstride/core/training-load";
import type { LoadOfWeek, LoadWeekAnswer } from "@backstride/server/api";
import type { WeekValue } from "../../charts/week-chart.tsx";

type Column = readonly WeekValue[];

/** What the charts of the weeks are drawn from; null where no week has a value, so that there is nothing to draw. */
export interface WeekColumns {
  readonly load: Column | null;
  /** Acute and chronic. */
  readonly averages: readonly Column[] | null;
  readonly monotony: Column | null;
  readonly strain: Column | null;
}

/** The numbers of the weeks in one kind of load. */
export function weekColumns(weeks: readonly LoadWeekAnswer[], kind: LoadKind): WeekColumns {
  const columnOf = (field: keyof LoadOfWeek): Column =>
    weeks.map(({ lastDay, byKind }) => ({ lastDay, value: byKind[kind][field] }));
  const drawable = (field: keyof LoadOfWeek): Column | null => {
    const column = columnOf(field);
    return hasValue(column) ? column : null;
  };
  const averages = [columnOf("acute"), columnOf("chronic")];
  return {
    load: drawable("load"),
    averages: averages.some(hasValue) ? averages : null,
    monotony: drawable("monotony"),
    strain: drawable("strain"),
  };
}

const hasValue = (column: Column): boolean => column.some(({ value }) => value !== null);
