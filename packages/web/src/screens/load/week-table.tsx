import type { LoadKind } from "@backstride/core/training-load";
import type { LoadWeekAnswer } from "@backstride/server/api";
import { DataTable } from "../../components/data-table.tsx";
import { dayShort } from "../../format/days.ts";
import { decimal, quantity, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { percent, unitOfKind } from "./kind-words.ts";

export interface WeekTableProps {
  readonly weeks: readonly LoadWeekAnswer[];
  readonly kind: LoadKind;
}

/** Every number of every week in one kind of load, the newest first. */
export function WeekTable({ weeks, kind }: WeekTableProps) {
  const unit = unitOfKind(kind);
  return (
    <DataTable
      caption={t("load.table")}
      columns={[
        t("load.column.week"),
        t("load.column.runs"),
        t("load.column.load", { unit }),
        t("load.column.acute", { unit }),
        t("load.column.chronic", { unit }),
        t("load.column.monotony"),
        t("load.column.strain"),
        t("load.column.fast"),
        t("load.column.downhill"),
      ]}
      rows={weeks.toReversed().map(({ lastDay, runs, byKind, fastShare, downhillM }) => {
        const { load, acute, chronic, monotony, strain } = byKind[kind];
        return [
          dayShort(lastDay),
          String(runs),
          shown(load, decimal),
          shown(acute, decimal),
          shown(chronic, decimal),
          shown(monotony, (value) => value.toFixed(2)),
          shown(strain, wholeNumber),
          shown(fastShare, percent),
          shown(downhillM, (value) => quantity(Math.round(value), "m")),
        ];
      })}
    />
  );
}

const shown = (value: number | null, format: (value: number) => string): string | null =>
  value === null ? null : format(value);
