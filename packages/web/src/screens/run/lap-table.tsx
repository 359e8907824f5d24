import type { RunDetail } from "@backstride/server/api";
import type { Stretch } from "../../charts/stretches.ts";
import { Section } from "../../components/section.tsx";
import { clock, kilometres, pace, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { type StretchChoice, StretchTable } from "./stretch-table.tsx";

export interface LapTableProps extends Pick<RunDetail, "laps"> {
  /** When each lap ran; null where that is not known. */
  readonly stretches: readonly (Stretch | null)[];
  readonly choice: StretchChoice;
}

/** The laps as the watch wrote them. */
export function LapTable({ laps, stretches, choice }: LapTableProps) {
  if (laps.length < 2) return null;
  return (
    <Section heading={t("run.laps")} intro={t("run.lapsIntro")}>
      <StretchTable
        caption={t("run.lapsCaption")}
        columns={[
          t("run.lap"),
          t("run.time"),
          t("run.distance"),
          t("run.pace"),
          t("run.heartRate"),
          t("run.cadence"),
        ]}
        choice={choice}
        rows={laps.map((lap, index) => ({
          key: index.toString(),
          label: t("run.lapNumber", { number: index + 1 }),
          stretch: stretches[index] ?? null,
          cells: [
            lap.timerS === null ? null : clock(lap.timerS),
            lap.distanceM === null ? null : kilometres(lap.distanceM),
            lapPace(lap),
            lap.avgHeartRateBpm === null ? null : wholeNumber(lap.avgHeartRateBpm),
            lap.avgCadenceSpm === null ? null : wholeNumber(lap.avgCadenceSpm),
          ],
        }))}
      />
    </Section>
  );
}

/** From the watch's own time and distance of the lap; null where it lacks one of them or did not get on. */
const lapPace = ({ timerS, distanceM }: RunDetail["laps"][number]): string | null =>
  timerS === null || distanceM === null || timerS <= 0 ? null : pace(distanceM / timerS);
