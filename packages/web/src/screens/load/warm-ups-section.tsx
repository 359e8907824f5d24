import type { Measured } from "@backstride/core/results";
import type { WarmUp } from "@backstride/core/training-load";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { dayShort } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { percent, startInWords } from "./kind-words.ts";

/** The first 15 minutes of each run of late, as the recordings show them. */
export function WarmUpsSection({ warmUps }: { readonly warmUps: readonly WarmUp[] }) {
  return (
    <Section heading={t("load.warmUps")} intro={t("load.warmUpsIntro")}>
      {warmUps.length === 0 ? (
        <p>{t("load.spikesNone")}</p>
      ) : (
        <DataTable
          isFolded={false}
          caption={t("load.warmUpTable")}
          columns={[
            t("load.column.run"),
            t("load.column.start"),
            t("load.column.usualSpeed"),
            t("load.column.usualHeart"),
            t("load.column.rest"),
          ]}
          rows={warmUps.map(({ day, start, againstUsual, heartRateAgainstUsual, againstRest }) => [
            day === null ? t("runs.noDay") : dayShort(day),
            start.kind === "computed" ? startInWords(start.value) : null,
            inPercent(againstUsual),
            inPercent(heartRateAgainstUsual),
            inPercent(againstRest),
          ])}
        />
      )}
    </Section>
  );
}

const inPercent = (measured: Measured<number>): string | null =>
  measured.kind === "computed" ? percent(measured.value) : null;
