import type { Measured } from "@backstride/core/results";
import type { WarmUp } from "@backstride/core/training-load";
import { useQuery } from "@tanstack/react-query";
import { dayLogsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { dayShort } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { percent, startInWords } from "./kind-words.ts";

/** The first 15 minutes of each run of late, as the recordings show them. */
export function WarmUpsSection({ warmUps }: { readonly warmUps: readonly WarmUp[] }) {
  const logs = useQuery(dayLogsQuery(useRunnerId()));
  const told = (day: string | null, field: "stretching" | "strength"): string | null =>
    logs.data === undefined ? null : answerInWords(logs.data.dayLogs.find((log) => log.day === day)?.[field]);
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
            t("load.column.stretched"),
            t("load.column.strength"),
          ]}
          rows={warmUps.map(({ day, start, againstUsual, heartRateAgainstUsual, againstRest }) => [
            day === null ? t("runs.noDay") : dayShort(day),
            start.kind === "computed" ? startInWords(start.value) : null,
            inPercent(againstUsual),
            inPercent(heartRateAgainstUsual),
            inPercent(againstRest),
            told(day, "stretching"),
            told(day, "strength"),
          ])}
        />
      )}
    </Section>
  );
}

const inPercent = (measured: Measured<number>): string | null =>
  measured.kind === "computed" ? percent(measured.value) : null;

/** What the log of a day says; nothing told is no "no". */
const answerInWords = (answer: boolean | null | undefined): string =>
  answer === null || answer === undefined ? t("load.notTold") : t(answer ? "why.yes" : "why.no");
