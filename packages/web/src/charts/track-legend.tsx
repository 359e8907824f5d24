import { quantity } from "../format/numbers.ts";
import { t } from "../i18n/t.ts";
import { classNames } from "../styles/class-names.ts";
import styles from "./track-legend.module.css";
import lines from "./track-lines.module.css";
import { metresByLook, type TrackColouring, UNKNOWN_LOOK } from "./track-looks.ts";

export interface TrackLegendProps {
  readonly colouring: TrackColouring;
  readonly distanceM: readonly (number | null)[] | null;
}

/** What the lines of a track mean, and how much of the way each one is. */
export function TrackLegend({ colouring: { id, looks, lookOf }, distanceM }: TrackLegendProps) {
  const metres = distanceM === null ? null : metresByLook(distanceM, lookOf);
  const present = new Set(lookOf);
  const unknown = { id: UNKNOWN_LOOK, words: t("why.notKnown") };
  return (
    <ul className={styles["legend"]}>
      {[...looks, unknown]
        .filter((look) => present.has(look.id))
        .map((look) => (
          <li key={look.id} className={styles["key"]}>
            <svg viewBox="0 0 32 12" className={styles["swatch"]} aria-hidden="true">
              <path d="M1 6H31" className={classNames(lines["line"], lines[`${id}-${look.id}`])} />
            </svg>
            <span>{look.words}</span>
            {metres !== null && (
              <span className={styles["metres"]}>{quantity(Math.round(metres.get(look.id) ?? 0), "m")}</span>
            )}
          </li>
        ))}
    </ul>
  );
}
