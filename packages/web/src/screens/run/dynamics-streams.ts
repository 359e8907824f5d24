import type { RunSeries } from "@backstride/server/api";
import type { Stream } from "../../charts/stream-chart.tsx";
import { decimal } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";

/** Power, temperature and running dynamics that a run has, each a stream in the unit of its column. */
export const dynamicsStreams = ({ dynamics }: Pick<RunSeries, "dynamics">): readonly Stream[] =>
  dynamics.map(({ column, values }) => {
    const unit = t(`dynamics.unit.${column}`);
    return {
      id: column,
      label: t(`dynamics.${column}`),
      unit,
      values,
      format: (value) => t("dynamics.withUnit", { value: decimal(value), unit }),
      formatTick: decimal,
    };
  });
