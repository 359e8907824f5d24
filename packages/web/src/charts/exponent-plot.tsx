import { percentOf, topOfScale, USUAL_HOUR } from "./index-scale.ts";
import styles from "./load-plots.module.css";

export interface ExponentPlotProps {
  readonly byExponent: readonly { readonly exponent: number; readonly index: number }[];
  /** The picture in words. */
  readonly label: string;
}

const TOP_PX = 24;
const HEIGHT_PX = 96;
const WORDS_PX = TOP_PX + HEIGHT_PX + 18;

/** The index with each exponent, as dots over 1 to 9, beside the usual hour. */
export function ExponentPlot({ byExponent, label }: ExponentPlotProps) {
  const top = topOfScale(byExponent.map(({ index }) => index));
  const y = (index: number): number => TOP_PX + HEIGHT_PX * (1 - percentOf(index, top) / 100);
  const x = (at: number): string => `${((100 * (at + 0.5)) / byExponent.length).toFixed(2)}%`;
  return (
    <svg className={styles["exponents"]} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={y(0)} y2={y(0)} className={styles["axis"]} />
      <line x1="0" x2="100%" y1={y(USUAL_HOUR)} y2={y(USUAL_HOUR)} className={styles["usual"]} />
      {byExponent.slice(1).map(({ exponent, index }, at) => (
        <line
          key={exponent}
          x1={x(at)}
          x2={x(at + 1)}
          y1={y(byExponent[at]?.index ?? index)}
          y2={y(index)}
          className={styles["between"]}
        />
      ))}
      {byExponent.map(({ exponent, index }, at) => (
        <g key={exponent}>
          <circle cx={x(at)} cy={y(index)} r="4" className={styles["dot"]} />
          <text x={x(at)} y={y(index) - 9} className={styles["value"]}>
            {Math.round(index)}
          </text>
          <text x={x(at)} y={WORDS_PX} className={styles["tick"]}>
            {exponent}
          </text>
        </g>
      ))}
    </svg>
  );
}
