import type { BodyRegion } from "@backstride/core/diary";
import type { Report } from "@backstride/core/report";
import { useId } from "react";
import { regionName } from "../../components/body-map/region-names.ts";
import { BACK_X, BODY_HALF, FRONT_X, REGION_SHAPES } from "../../components/body-map/region-shapes.ts";
import { t } from "../../i18n/t.ts";
import styles from "./pain-drawing.module.css";

/** On paper both figures stand closer than where they are pressed. */
const NEARER = 55;
const VIEW_BOX = "30 2 305 470";
const placed = (x: number): number => (x === BACK_X ? x - NEARER : x);

/** Where the number stands in a region's half, from its figure's middle line; to the viewer's right. */
const NUMBER_AT: Readonly<Record<BodyRegion, readonly [x: number, y: number]>> = {
  neck: [0, 63],
  "upper-back": [0, 92],
  "mid-back": [0, 130],
  "lower-back": [0, 168],
  sacrum: [0, 203],
  "left-buttock": [25, 213],
  "right-buttock": [25, 213],
  "left-groin": [27, 214],
  "right-groin": [27, 214],
  "left-thigh": [22, 272],
  "right-thigh": [22, 272],
  "left-lower-leg": [21, 345],
  "right-lower-leg": [21, 345],
};

type Strength = "none" | "mild" | "moderate" | "severe";

/** As pain of 0 to 10 is mostly parted: 1 to 3, 4 to 6, 7 to 10. */
const strengthOf = (pain: number): Strength =>
  pain === 0 ? "none" : pain <= 3 ? "mild" : pain <= 6 ? "moderate" : "severe";

/** The regions that were marked, shaded by the worst pain of their entries, with the number: readable without colour. */
export function PainDrawing({ story }: Pick<Report, "story">) {
  const id = useId();
  const painOf = new Map(
    story.regions.flatMap(({ region, worstPain }) =>
      worstPain.kind === "computed" ? [[region, worstPain.value] as const] : [],
    ),
  );
  const words = [...painOf].map(([region, pain]) =>
    t("report.drawing.region", { region: regionName(region), pain }),
  );
  return (
    <figure className={styles["figure"]}>
      <svg
        viewBox={VIEW_BOX}
        className={styles["drawing"]}
        role="img"
        aria-label={words.length === 0 ? t("report.drawing.none") : words.join(", ")}
      >
        <defs>
          <Hatch id={`${id}-mild`} space={11} width={1.6} />
          <Hatch id={`${id}-moderate`} space={6} width={2.2} />
        </defs>
        {[FRONT_X, BACK_X].map((x) => (
          <g key={x} className={styles["body"]} transform={`translate(${placed(x) - x} 0)`}>
            <ellipse cx={x} cy="27" rx="16.500" ry="20.500" />
            <path d={BODY_HALF} transform={`translate(${x} 0)`} />
            <path d={BODY_HALF} transform={`translate(${x} 0) scale(-1 1)`} />
          </g>
        ))}
        {REGION_SHAPES.flatMap(({ region, parts }) => {
          const pain = painOf.get(region);
          if (pain === undefined) return [];
          const strength = strengthOf(pain);
          return parts.map(({ path, x, isMirrored }) => {
            const side = isMirrored ? -1 : 1;
            const [atX, atY] = NUMBER_AT[region];
            return (
              <g
                key={`${region}${x}`}
                className={styles[strength]}
                transform={`translate(${placed(x) - x} 0)`}
              >
                <path
                  d={path}
                  transform={`translate(${x} 0) scale(${side} 1)`}
                  {...(strength === "mild" || strength === "moderate"
                    ? { fill: `url(#${id}-${strength})` }
                    : {})}
                />
                <text x={x + side * atX} y={atY + 10} className={styles["number"]}>
                  {pain}
                </text>
              </g>
            );
          });
        })}
        <text x={FRONT_X} y="464" className={styles["caption"]}>
          {t("bodyMap.front")}
        </text>
        <text x={placed(BACK_X)} y="464" className={styles["caption"]}>
          {t("bodyMap.back")}
        </text>
      </svg>
      <figcaption className={styles["legend"]}>
        {words.length === 0 ? t("report.drawing.none") : t("report.drawing.legend")}
      </figcaption>
    </figure>
  );
}

/** Lines at 45°, so that a shade survives a copier and a fax. */
function Hatch({
  id,
  space,
  width,
}: {
  readonly id: string;
  readonly space: number;
  readonly width: number;
}) {
  return (
    <pattern id={id} width={space} height={space} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={space} height={space} className={styles["ground"]} />
      <rect width={width} height={space} className={styles["line"]} />
    </pattern>
  );
}
