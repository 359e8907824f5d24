import type { RunDetail } from "@backstride/server/api";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { clock, kilometres, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";

/** The laps as the watch wrote them. */
export function LapTable({ laps }: Pick<RunDetail, "laps">) {
  if (laps.length < 2) return null;
  return (
    <Section heading={t("run.laps")}>
      <DataTable
        caption={t("run.lapsCaption")}
        isFolded={false}
        columns={[t("run.lap"), t("run.time"), t("run.distance"), t("run.heartRate"), t("run.cadence")]}
        rows={laps.map((lap, index) => [
          String(index + 1),
          lap.timerS === null ? null : clock(lap.timerS),
          lap.distanceM === null ? null : kilometres(lap.distanceM),
          lap.avgHeartRateBpm === null ? null : wholeNumber(lap.avgHeartRateBpm),
          lap.avgCadenceSpm === null ? null : wholeNumber(lap.avgCadenceSpm),
        ])}
      />
    </Section>
  );
}
