import type { KeyboardEvent } from "react";
import styles from "./body-map.module.css";
import { regionName } from "./region-names.ts";
import type { RegionShape } from "./region-shapes.ts";

export interface RegionButtonProps {
  readonly shape: RegionShape;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A region of the drawing as a toggle button. SVG has no button element, so that role and keys are given to a group. */
export function RegionButton({ shape, isChosen, onToggle }: RegionButtonProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    onToggle();
  };
  const asToggleButton = {
    role: "button",
    tabIndex: 0,
    "aria-pressed": isChosen,
    "aria-label": regionName(shape.region),
    onClick: onToggle,
    onKeyDown: pressByKey,
  } as const;
  return (
    <g className={styles["region"]} {...asToggleButton}>
      {shape.parts.map(({ path, x, isMirrored }) => (
        <path
          key={`${x}${isMirrored}`}
          d={path}
          transform={`translate(${x} 0) scale(${isMirrored ? -1 : 1} 1)`}
        />
      ))}
    </g>
  );
}
