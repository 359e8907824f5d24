import type { SmallestChange } from "@backstride/core/questionnaires";
import type { ProgressSeries } from "@backstride/server/api";
import { type ChangeLine, changeLines, noiseBand } from "../../charts/change-lines.ts";
import { dashOf } from "../../charts/line-dashes.ts";
import { AppLink } from "../../components/app-link.tsx";
import { useSourceTitle } from "../../components/source-titles.tsx";
import { decimal } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./progress.module.css";

/** What the band and the lines of a chart mean, each with its source. */
export function ChartKey({ series }: { readonly series: ProgressSeries }) {
  const band = noiseBand(series);
  const { noise, smallestChanges, unit, isRecorded, lowerIsBetter } = series;
  return (
    <ul className={styles["legend"]}>
      {isRecorded ? null : band === null || noise === null ? (
        <li>{t("progress.noNoise")}</li>
      ) : (
        <li className={styles["key"]}>
          <svg viewBox="0 0 32 20" className={styles["swatch"]} aria-hidden="true">
            <rect x="0" y="2" width="32" height="16" />
          </svg>
          <p>
            {t("progress.band", { from: decimal(band.from), to: decimal(band.to), unit })}{" "}
            {!noise.verified && t("progress.bandUnverified")} <SourceLink id={noise.source} />
          </p>
        </li>
      )}
      {smallestChanges.length === 0 && lowerIsBetter !== null && <li>{t("progress.noCriterion")}</li>}
      {changeLines(series).map((line) => (
        <li key={`${line.change.of}${line.change.unit}${line.value.toString()}`} className={styles["key"]}>
          <svg viewBox="0 0 32 20" className={styles["swatch"]} aria-hidden="true">
            {line.isOnScale && (
              <path d="M0 10h32" strokeDasharray={dashOf(smallestChanges.indexOf(line.change))} />
            )}
          </svg>
          <p>
            {lineInWords(line, unit)} <SourceLink id={line.change.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}

const CHANGE_WORDS: Readonly<Record<SmallestChange["unit"], MessageKey>> = {
  points: "progress.change.points",
  "percent of the baseline": "progress.change.percent",
  s: "progress.change.s",
};

function lineInWords({ change, value, isOnScale }: ChangeLine, unit: string): string {
  const words = {
    value: decimal(value),
    unit,
    change: t(CHANGE_WORDS[change.unit], { amount: decimal(change.amount) }),
    of: change.of,
  };
  if (!isOnScale) return t("progress.unreachable", words);
  return t(change.verified ? "progress.line" : "progress.lineUnverified", words);
}

function SourceLink({ id }: { readonly id: string }) {
  const titleOf = useSourceTitle();
  return (
    <AppLink href={`/evidence#${id}`}>
      {t("progress.source")}
      <span className="visually-hidden">: {titleOf(id)}</span>
    </AppLink>
  );
}
