import type { BodyRegion } from "@backstride/core/diary";
import { t } from "../../i18n/t.ts";
import { CheckList } from "../check-list.tsx";
import styles from "./body-map.module.css";
import { RegionButton } from "./region-button.tsx";
import { regionName, regionsInWords } from "./region-names.ts";
import { BACK_X, BODY_HALF, FRONT_X, REGION_SHAPES, VIEW_BOX } from "./region-shapes.ts";

export interface BodyMapProps {
  readonly chosen: readonly BodyRegion[];
  readonly onChange: (regions: readonly BodyRegion[]) => void;
}

// An image would hide the buttons inside it from a screen reader; SVG has no element of its own for a group.
const AS_GROUP = { role: "group" } as const;

/** Where it hurts: a body from the front and from behind, and the same regions as a list. */
export function BodyMap({ chosen, onChange }: BodyMapProps) {
  const toggle = (region: BodyRegion) =>
    onChange(chosen.includes(region) ? chosen.filter((other) => other !== region) : [...chosen, region]);
  const inOrder = REGION_SHAPES.map(({ region }) => region).filter((region) => chosen.includes(region));
  return (
    <div className={styles["map"]}>
      <svg viewBox={VIEW_BOX} className={styles["figure"]} aria-label={t("bodyMap.label")} {...AS_GROUP}>
        {[FRONT_X, BACK_X].map((x) => (
          <g key={x} className={styles["body"]}>
            <ellipse cx={x} cy="27" rx="16.500" ry="20.500" />
            <path d={BODY_HALF} transform={`translate(${x} 0)`} />
            <path d={BODY_HALF} transform={`translate(${x} 0) scale(-1 1)`} />
          </g>
        ))}
        {REGION_SHAPES.map((shape) => (
          <RegionButton
            key={shape.region}
            shape={shape}
            isChosen={chosen.includes(shape.region)}
            onToggle={() => toggle(shape.region)}
          />
        ))}
        <text x={FRONT_X} y="451" className={styles["caption"]}>
          {t("bodyMap.front")}
        </text>
        <text x={BACK_X} y="451" className={styles["caption"]}>
          {t("bodyMap.back")}
        </text>
      </svg>
      <p className={styles["chosen"]} aria-live="polite">
        {inOrder.length === 0 ? t("bodyMap.none") : regionsInWords(inOrder)}
      </p>
      <details>
        <summary className={styles["summary"]}>{t("bodyMap.asList")}</summary>
        <CheckList
          label={t("bodyMap.listLabel")}
          options={REGION_SHAPES.map(({ region }) => ({ id: region, label: regionName(region) }))}
          chosen={chosen}
          onToggle={toggle}
        />
      </details>
    </div>
  );
}
