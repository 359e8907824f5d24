import type { SurfaceClass } from "@backstride/core/terrain";
import type { RunGroundStretch } from "@backstride/server/api";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./run-ground.module.css";

/** How each ground looks, in the order of the legend. */
const LOOKS = {
  "paved-hard": "paved",
  compact: "compact",
  soft: "softGround",
  track: "track",
  treadmill: "paved",
  unknown: "unknown",
} as const satisfies Record<SurfaceClass, string>;
const CLASSES = Object.keys(LOOKS) as readonly SurfaceClass[];

/** The ground along a run as one bar from the start to the end. The table beside it says the same. */
export function GroundBar({ stretches }: { readonly stretches: readonly RunGroundStretch[] }) {
  const startM = stretches[0]?.fromM ?? 0;
  const lengthM = (stretches.at(-1)?.toM ?? startM) - startM;
  const list = stretches
    .map(({ surface, toM }) =>
      t("runGround.barPart", { surface: t(`track.ground.${surface}`), to: kilometres(toM) }),
    )
    .join(", ");
  const shown = CLASSES.filter((name) => stretches.some(({ surface }) => surface === name));
  return (
    <div className={styles["plot"]}>
      <div className={styles["bar"]} role="img" aria-label={t("runGround.bar", { list })}>
        {stretches.map(({ fromM, toM, surface }) => (
          <span
            key={fromM}
            className={styles[LOOKS[surface]]}
            style={{ width: `${lengthM === 0 ? 0 : (100 * (toM - fromM)) / lengthM}%` }}
          />
        ))}
      </div>
      <p className={styles["ends"]} aria-hidden="true">
        <span>0</span>
        <span>{kilometres(lengthM)}</span>
      </p>
      <p className={styles["legend"]} aria-hidden="true">
        {shown.map((surface) => (
          <span key={surface} className={styles["entry"]}>
            <span className={classNames(styles["swatch"], styles[LOOKS[surface]])} />
            {t(`track.ground.${surface}`)}
          </span>
        ))}
      </p>
    </div>
  );
}
