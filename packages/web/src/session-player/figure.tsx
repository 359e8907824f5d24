import { useEffect, useRef } from "react";
import styles from "./figure.module.css";
import { momentsOf } from "./figure-motion.ts";
import { momentAt } from "./figure-paths.ts";
import { BOTTOM, FIGURES, type FigureId, type FigureSpec } from "./poses.ts";
import { LENGTHS } from "./skeleton.ts";
import { useIsMotionReduced } from "./use-is-motion-reduced.ts";

const REM_PER_UNIT = 0.07;

export interface FigureProps {
  readonly id: FigureId;
  /** Stops where it is, as a session does that is paused. */
  readonly isPaused?: boolean;
}

/**
 * A person who does the exercise. It says nothing that the text beside it does not, so that a screen reader passes it. Where
 * less motion is asked for, both key poses stand side by side, the second lighter.
 */
export function Figure({ id, isPaused = false }: FigureProps) {
  const isStill = useIsMotionReduced();
  return isStill ? (
    <StillFigure spec={FIGURES[id]} />
  ) : (
    <MovingFigure key={id} spec={FIGURES[id]} isPaused={isPaused} />
  );
}

function MovingFigure({ spec, isPaused }: { readonly spec: FigureSpec; readonly isPaused: boolean }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (isPaused) svg.current?.pauseAnimations();
    else svg.current?.unpauseAnimations();
  }, [isPaused]);
  const moments = momentsOf(spec);
  const first = moments[0];
  if (first === undefined) return null;
  const animate = (attribute: string, values: readonly string[]) => (
    <animate
      attributeName={attribute}
      dur={`${spec.motion.seconds.toString()}s`}
      repeatCount="indefinite"
      values={values.join(";")}
    />
  );
  return (
    <svg ref={svg} {...frameOf(spec, 1)} className={styles["figure"]} aria-hidden="true">
      <Scene spec={spec} />
      {first.lines.map(({ tone, path, isFilled }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a figure never change their order.
        <path key={index} d={path} className={styles[isFilled ? "pack" : tone]}>
          {animate(
            "d",
            moments.map(({ lines }) => lines[index]?.path ?? path),
          )}
        </path>
      ))}
      <circle cx={first.head.x} cy={first.head.y} r={LENGTHS.headRadius} className={styles["body"]}>
        {animate(
          "cx",
          moments.map(({ head }) => head.x.toFixed(1)),
        )}
        {animate(
          "cy",
          moments.map(({ head }) => head.y.toFixed(1)),
        )}
      </circle>
    </svg>
  );
}

function StillFigure({ spec }: { readonly spec: FigureSpec }) {
  return (
    <svg {...frameOf(spec, spec.keys.length)} className={styles["figure"]} aria-hidden="true">
      {spec.keys.map((at, index) => {
        const { lines, head } = momentAt(spec, at);
        return (
          <g key={at} transform={`translate(${index * spec.width} 0)`}>
            <Scene spec={spec} />
            <g className={styles[index === 0 ? "first" : "second"]}>
              {lines.map(({ tone, path, isFilled }, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a figure never change their order.
                <path key={line} d={path} className={styles[isFilled ? "pack" : tone]} />
              ))}
              <circle cx={head.x} cy={head.y} r={LENGTHS.headRadius} className={styles["body"]} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

/** All figures are drawn to one scale; where two are too wide for a page they shrink. */
const frameOf = ({ width, top }: FigureSpec, count: number) => ({
  viewBox: `0 ${top} ${width * count} ${BOTTOM - top}`,
  width: `${(width * count * REM_PER_UNIT).toFixed(2)}rem`,
});

/** What stays: the ground, a wall, and which way it goes. */
function Scene({ spec }: { readonly spec: FigureSpec }) {
  return (
    <>
      {spec.scenery.map((path) => (
        <path key={path} d={path} className={styles["scenery"]} />
      ))}
      {spec.arrows.map((path) => (
        <path key={path} d={path} className={styles["accent"]} />
      ))}
    </>
  );
}
