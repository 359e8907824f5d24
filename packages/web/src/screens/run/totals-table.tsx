import type { RunTotal, RunTotalId } from "@backstride/core/runs";
import table from "../../components/data-table.module.css";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { Section } from "../../components/section.tsx";
import { clock, decimal, kilometres, wholeNumber } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./run-screen.module.css";
import { differenceOf, hasTotals, TOTAL_GROUPS } from "./total-comparison.ts";

interface TotalWords {
  readonly name: MessageKey;
  readonly why: MessageKey;
  readonly format: (value: number) => string;
}
const metres = (value: number): string => `${wholeNumber(value)} m`;
const TOTAL_WORDS: Readonly<Record<RunTotalId, TotalWords>> = {
  distanceM: { name: "run.distance", why: "totals.why.distance", format: kilometres },
  elapsedS: { name: "totals.elapsed", why: "totals.why.elapsed", format: clock },
  movingS: { name: "totals.moving", why: "totals.why.moving", format: clock },
  ascentM: { name: "totals.ascent", why: "totals.why.height", format: metres },
  descentM: { name: "totals.descent", why: "totals.why.height", format: metres },
  avgHeartRateBpm: {
    name: "run.heartRate",
    why: "totals.why.heartRate",
    format: (bpm) => t("runs.bpm", { bpm: wholeNumber(bpm) }),
  },
  avgCadenceSpm: {
    name: "run.cadence",
    why: "totals.why.cadence",
    format: (steps) => t("run.stepsPerMinute", { steps: wholeNumber(steps) }),
  },
};
const GROUP_WORDS = {
  way: "totals.group.way",
  height: "totals.group.height",
  body: "totals.group.body",
} as const satisfies Readonly<Record<(typeof TOTAL_GROUPS)[number]["id"], MessageKey>>;
const COLUMNS = ["totals.what", "totals.device", "totals.computed", "totals.difference"] as const;

/** A region that scrolls must be reachable without a pointer (WCAG 2.1.1). */
const REACHABLE_BY_KEYBOARD = { tabIndex: 0 };

/** The device's totals with those computed from the records beside them, and why they may differ. */
export function TotalsTable({ totals }: { readonly totals: readonly RunTotal[] }) {
  if (!hasTotals(totals)) return null;
  const groups = TOTAL_GROUPS.map(({ id, totals: ids }) => ({
    id,
    rows: totals.filter((total) => ids.some((each) => each === total.id) && hasTotals([total])),
  })).filter(({ rows }) => rows.length > 0);
  const reasons = [...new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => TOTAL_WORDS[id].why)))];
  return (
    <Section heading={t("totals.heading")} intro={t("totals.intro")}>
      <section className={table["frame"]} aria-label={t("totals.caption")} {...REACHABLE_BY_KEYBOARD}>
        <table className={classNames(table["table"], styles["totals"])}>
          <caption className={table["caption"]}>{t("totals.caption")}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, rows }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS.length} className={styles["group"]}>
                  {t(GROUP_WORDS[id])}
                </th>
              </tr>
              {rows.map((total) => (
                <TotalRow key={total.id} total={total} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <details>
        <summary className={table["summary"]}>{t("totals.why")}</summary>
        <ul className={styles["list"]}>
          {reasons.map((reason) => (
            <li key={reason}>{t(reason)}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function TotalRow({ total }: { readonly total: RunTotal }) {
  const { name, format } = TOTAL_WORDS[total.id];
  const difference = differenceOf(total);
  return (
    <tr>
      <th scope="row">{t(name)}</th>
      <td>{total.device === null ? t("totals.deviceSilent") : format(total.device)}</td>
      <td>
        <MeasuredValue measured={total.computed} format={format} />
      </td>
      <td>
        {difference === null
          ? t("totals.noDifference")
          : signed(difference.value, format, difference.percent)}
      </td>
    </tr>
  );
}

/** "+0.12 km (+1.4 %)"; "none" where it would read as zero. */
function signed(value: number, format: (value: number) => string, percent: number | null): string {
  const size = format(Math.abs(value));
  if (size === format(0)) return t("totals.same");
  const sign = value < 0 ? "−" : "+";
  return percent === null ? `${sign}${size}` : `${sign}${size} (${sign}${decimal(Math.abs(percent))} %)`;
}
