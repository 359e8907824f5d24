import type { ReportedWeek, TimeLine } from "@backstride/core/report";
import { dateOfDay } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import styles from "./time-line-figure.module.css";

// Units of the drawing: it is scaled to the width of its place, on paper some 105 mm.
const WIDTH = 440;
const HEIGHT = 160;
const LEFT = 30;
const RIGHT = 6;
const PAIN_TOP = 20;
const PAIN_FOOT = 66;
const BARS_TOP = 88;
const BARS_FOOT = 140;
const DAY_MS = 86_400_000;
const TOP_OF_PAIN = 10;
const FLARE_HALF = 5.5;

/** Pain day by day above, kilometres week by week below, on the same days: flares are seen beside what was run. */
export function TimeLineFigure({ timeLine }: { readonly timeLine: TimeLine }) {
  const { weeks, days } = timeLine;
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return null;
  const begin = dateOfDay(first.start).getTime();
  const span = dateOfDay(last.end).getTime() - begin;
  const xOf = (day: string, part = 0): number =>
    LEFT + ((dateOfDay(day).getTime() + part * DAY_MS - begin) / span) * (WIDTH - LEFT - RIGHT);
  const painY = (pain: number): number => PAIN_FOOT - (pain / TOP_OF_PAIN) * (PAIN_FOOT - PAIN_TOP);
  const flares = new Set(weeks.flatMap((week) => week.flares.map(({ day }) => day)));
  const most = Math.max(1, ...weeks.map(({ distanceM }) => kilometresOf(distanceM) ?? 0));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles["figure"]}
      role="img"
      aria-label={t("report.figure.label")}
    >
      <text x="0" y="11" className={styles["head"]}>
        {t("report.figure.pain")}
      </text>
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={painY(pain)} y2={painY(pain)} className={styles["grid"]} />
          <text x={LEFT - 5} y={painY(pain) + 4} className={styles["scale"]}>
            {pain}
          </text>
        </g>
      ))}
      {days.map(({ day, worstPain }) =>
        flares.has(day) ? (
          <path key={day} d={flareAt(xOf(day, 0.5), painY(worstPain))} className={styles["flare"]} />
        ) : (
          <circle key={day} cx={xOf(day, 0.5)} cy={painY(worstPain)} r="2.2" className={styles["day"]} />
        ),
      )}
      <text x="0" y="84" className={styles["head"]}>
        {t("report.figure.distance")}
      </text>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={BARS_FOOT} y2={BARS_FOOT} className={styles["foot"]} />
      {weeks.map((week) => {
        const kilometres = kilometresOf(week.distanceM);
        const height = ((kilometres ?? 0) / most) * (BARS_FOOT - BARS_TOP - 12);
        const x = xOf(week.start);
        const width = xOf(week.end) - x;
        return (
          <g key={week.start}>
            {kilometres !== null && (
              <rect
                x={x + width * 0.14}
                y={BARS_FOOT - height}
                width={width * 0.72}
                height={height}
                className={styles["bar"]}
              />
            )}
            <text x={x + width / 2} y={BARS_FOOT - height - 4} className={styles["value"]}>
              {kilometres === null ? "?" : Math.round(kilometres)}
            </text>
            <text x={x + width / 2} y={HEIGHT - 6} className={styles["value"]}>
              {week.start.slice(5)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const kilometresOf = (distance: ReportedWeek["distanceM"]): number | null =>
  distance.kind === "computed" ? distance.value / 1000 : null;

/** A triangle that points up, with its middle on the value. */
const flareAt = (x: number, y: number): string =>
  `M${x} ${y - FLARE_HALF}L${x + FLARE_HALF} ${y + FLARE_HALF}L${x - FLARE_HALF} ${y + FLARE_HALF}Z`;
