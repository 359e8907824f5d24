import type { ShoeWear } from "@backstride/core/footwear";
import { t } from "../../i18n/t.ts";
import styles from "./shoes-screen.module.css";

const LEAST_SCALE_KM = 1000;
const WIDTH = 460;
const MIDDLE = 11;

export interface WearLineProps {
  readonly wear: ShoeWear;
  /** Whether the stretch is the last tenth before the runner's own distance, and not what people say. */
  readonly isOwn: boolean;
}

/** The distance in a shoe along a line, with the stretch in which it is due soon. */
export function WearLine({ wear, isOwn }: WearLineProps) {
  if (wear.distanceM.kind === "unavailable") return null;
  const km = wear.distanceM.value / 1000;
  const [from, to] = wear.why.thresholds.map(({ limit }) => limit);
  const end = Math.max(LEAST_SCALE_KM, Math.ceil(Math.max(km, to ?? 0) / 100) * 100);
  const place = (at: number): number => (at / end) * WIDTH;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH.toString()} 22`}
        preserveAspectRatio="none"
        className={styles["line"]}
        role="img"
        aria-label={t(isOwn ? "shoes.wearLabelOwn" : "shoes.wearLabel", {
          km: Math.round(km),
          end,
          from: from ?? "",
          to: to ?? "",
        })}
      >
        {from !== undefined && to !== undefined && (
          <rect
            x={place(from)}
            y={1}
            width={place(to) - place(from)}
            height={20}
            className={styles["band"]}
          />
        )}
        <path d={`M0 ${MIDDLE}H${WIDTH}`} className={styles["axis"]} />
        <path d={`M0 ${MIDDLE}H${place(km)}`} className={styles["worn"]} />
      </svg>
      <figcaption className={styles["tick"]}>
        {t(isOwn ? "shoes.bandOwn" : "shoes.band", { from: from ?? "", to: to ?? "", end })}
      </figcaption>
    </figure>
  );
}
