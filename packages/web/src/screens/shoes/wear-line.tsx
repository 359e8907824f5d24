import type { ShoeWear } from "@backstride/core/footwear";
import { t } from "../../i18n/t.ts";
import styles from "./shoes-screen.module.css";

const FULL_KM = 1000;
const WIDTH = 460;
const AT = 12;
const place = (km: number): number => (Math.min(km, FULL_KM) / FULL_KM) * WIDTH;

/** The distance in a shoe along a line, with the stretch in which people usually renew it. */
export function WearLine({ wear }: { readonly wear: ShoeWear }) {
  if (wear.distanceM.kind === "unavailable") return null;
  const km = wear.distanceM.value / 1000;
  const limits = wear.why.thresholds.map(({ limit }) => limit);
  const [from, to] = [limits[0], limits[1]];
  return (
    <svg
      viewBox={`0 0 ${WIDTH.toString()} 40`}
      className={styles["line"]}
      role="img"
      aria-label={t("shoes.wearLabel", { km: Math.round(km), from: from ?? "", to: to ?? "" })}
    >
      {from !== undefined && to !== undefined && (
        <>
          <rect
            x={place(from)}
            y={2}
            width={place(to) - place(from)}
            height={20}
            className={styles["band"]}
          />
          <text x={place(from)} y={38} className={styles["tick"]}>
            {t("shoes.band", { from, to })}
          </text>
        </>
      )}
      <path d={`M0 ${AT}H${WIDTH}`} className={styles["axis"]} />
      <path d={`M0 ${AT}H${place(km)}`} className={styles["worn"]} />
      <text x={0} y={38} className={styles["tick"]}>
        0
      </text>
    </svg>
  );
}
