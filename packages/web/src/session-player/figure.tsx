import type { ExerciseId } from "@backstride/core/sessions";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./figure.module.css";
import { momentsOf } from "./figure-motion.ts";
import { type Moment, momentAt } from "./figure-paths.ts";
import { BOTTOM, FIGURES, type FigureSpec } from "./poses.ts";
import { LENGTHS, type Point } from "./skeleton.ts";
import { useIsMotionReduced } from "./use-is-motion-reduced.ts";

const REM_PER_UNIT = 0.07;

export interface FigureProps {
  readonly id: ExerciseId;
  /** With which leg, where it is an exercise of one; the other is the same in the mirror. */
  readonly leg?: "left" | "right";
  /** Stops where it is, as a session does that is paused. */
  readonly isPaused?: boolean;
}

/**
 * A person who does the exercise. It says nothing that the text beside it does not, so that a screen reader passes it. Where
 * less motion is asked for, both key poses stand side by side, the second lighter. A clock that ticks beside it draws nothing
 * anew.
 */
export const Figure = memo(function Figure({ id, leg = "left", isPaused = false }: FigureProps) {
  const isStill = useIsMotionReduced();
  const spec = FIGURES[id];
  const isMirrored = spec.isMirrored !== (leg === "right");
  if (isStill) return <StillFigure spec={spec} isMirrored={isMirrored} />;
  return <MovingFigure key={id} spec={spec} isMirrored={isMirrored} isPaused={isPaused} />;
});

interface DrawnProps {
  readonly spec: FigureSpec;
  readonly isMirrored: boolean;
}

function MovingFigure({ spec, isMirrored, isPaused }: DrawnProps & { readonly isPaused: boolean }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (isPaused) svg.current?.pauseAnimations();
    else svg.current?.unpauseAnimations();
  }, [isPaused]);
  const moments = momentsOf(spec);
  const first = moments[0];
  if (first === undefined) return null;
  const pathsOf = (line: number) => moments.map(({ lines }) => lines[line]?.path ?? "");
  const heads = moments.map(({ head }) => head);
  const { seconds } = spec.motion;
  return (
    <svg ref={svg} {...frameOf(spec, 1)} className={styles["figure"]} aria-hidden="true">
      <g transform={placed(spec, 0, isMirrored)}>
        <Scene spec={spec} />
        <Lines moment={first}>
          {(line) => <Change attribute="d" values={pathsOf(line)} seconds={seconds} />}
        </Lines>
        <circle {...circleAt(first.head)} className={styles["body"]}>
          <Change attribute="cx" values={heads.map(({ x }) => x.toFixed(1))} seconds={seconds} />
          <Change attribute="cy" values={heads.map(({ y }) => y.toFixed(1))} seconds={seconds} />
        </circle>
      </g>
    </svg>
  );
}

function StillFigure({ spec, isMirrored }: DrawnProps) {
  return (
    <svg {...frameOf(spec, spec.keys.length)} className={styles["figure"]} aria-hidden="true">
      {spec.keys.map((at, index) => {
        const moment = momentAt(spec, at);
        return (
          <g key={at} transform={placed(spec, index, isMirrored)}>
            <Scene spec={spec} />
            <g className={classNames(index > 0 && styles["second"])}>
              <Lines moment={moment} />
              <circle {...circleAt(moment.head)} className={styles["body"]} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

interface LinesProps {
  readonly moment: Moment;
  readonly children?: (line: number) => ReactNode;
}

function Lines({ moment, children }: LinesProps) {
  return moment.lines.map(({ tone, path, isFilled }, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a figure never change their order.
    <path key={line} d={path} className={styles[isFilled ? "pack" : tone]}>
      {children?.(line)}
    </path>
  ));
}

interface ChangeProps {
  readonly attribute: "d" | "cx" | "cy";
  readonly values: readonly string[];
  readonly seconds: number;
}

/** Moves by the browser itself, without a script for every frame. */
const Change = ({ attribute, values, seconds }: ChangeProps) => (
  <animate
    attributeName={attribute}
    values={values.join(";")}
    dur={`${seconds.toString()}s`}
    repeatCount="indefinite"
  />
);

/** All figures are drawn to one scale; where two are too wide for a page they shrink. */
const frameOf = ({ width, top }: FigureSpec, count: number) => ({
  viewBox: `0 ${top} ${width * count} ${BOTTOM - top}`,
  width: `${(width * count * REM_PER_UNIT).toFixed(2)}rem`,
});

const placed = ({ width }: FigureSpec, index: number, isMirrored: boolean): string =>
  isMirrored ? `translate(${width * (index + 1)} 0) scale(-1 1)` : `translate(${width * index} 0)`;

const circleAt = ({ x, y }: Point) => ({ cx: x.toFixed(1), cy: y.toFixed(1), r: LENGTHS.headRadius });

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
