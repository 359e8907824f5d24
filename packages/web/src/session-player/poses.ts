import { FLOOR } from "./pose-parts.ts";
import { type Angle, LENGTHS, type Point, type Pose } from "./skeleton.ts";
import * as stretches from "./stretch-poses.ts";
import * as warmUps from "./warm-up-poses.ts";

export const FIGURE_IDS = [
  "walk",
  "march",
  "hip-circle",
  "leg-swing-front",
  "leg-swing-side",
  "trunk-turn",
  "half-squat",
  "calf-raise",
  "side-step",
  "calf-stretch",
  "hip-flexor-stretch",
  "front-thigh-stretch",
  "back-thigh-stretch",
  "buttock-stretch",
  "knees-to-chest",
  "pack-on-back",
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** What is drawn in the accent: what moves, or where the stretch is felt. */
export type Accent = "near-leg" | "near-thigh" | "near-shin" | "trunk" | "hips" | "arms" | "pack";

export interface FigureSpec {
  readonly width: number;
  /** Where the picture begins above: the lower, the less room over somebody who lies. */
  readonly top: number;
  /** To and fro between the two key poses, resting at each; or round and round. In seconds until it begins anew. */
  readonly motion: { readonly kind: "swing" | "round"; readonly seconds: number };
  /** Where in the motion, 0 to 1, the two key poses are. */
  readonly keys: readonly [number, number];
  readonly pose: (at: number) => Pose;
  readonly accents: readonly Accent[];
  /** What stays: a wall, a chair, a mat. */
  readonly scenery: readonly string[];
  /** Which way it goes: paths with an arrow at their end. */
  readonly arrows: readonly string[];
  /** The middle of a cold or warm pack and the direction of its long side; null without one. */
  readonly pack: { readonly middle: Point; readonly angle: Angle } | null;
}

/** Where the picture ends below: under the line of the ground. */
export const BOTTOM = FLOOR + 11;
export const GROUND = FLOOR + 7;

const ground = (width: number): string => `M4 ${GROUND}H${width - 4}`;
const wall = (x: number): string => `M${x} 22V${GROUND}`;

/** The tip of an arrow that goes in a direction in degrees. */
function tip({ x, y }: Point, angle: Angle): string {
  const barb = (by: number) => {
    const radians = ((angle + by) * Math.PI) / 180;
    return `${(x + 10 * Math.cos(radians)).toFixed(1)} ${(y - 10 * Math.sin(radians)).toFixed(1)}`;
  };
  return `M${barb(142)}L${x.toFixed(1)} ${y.toFixed(1)}L${barb(-142)}`;
}

/** Part of an ellipse from one angle to a larger one, with the tip of an arrow at its end, or at both. */
function arcArrow(
  middle: Point,
  radius: { readonly x: number; readonly y: number },
  [start, end]: readonly [Angle, Angle],
  isDouble = false,
): string {
  const at = (angle: Angle): Point => ({
    x: middle.x + radius.x * Math.cos((angle * Math.PI) / 180),
    y: middle.y - radius.y * Math.sin((angle * Math.PI) / 180),
  });
  const heading = (angle: Angle): Angle =>
    (Math.atan2(radius.y * Math.cos((angle * Math.PI) / 180), -radius.x * Math.sin((angle * Math.PI) / 180)) *
      180) /
    Math.PI;
  const points = [at(start), at(end)].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  const line = `M${points[0]}A${radius.x} ${radius.y} 0 ${end - start > 180 ? 1 : 0} 0 ${points[1]}`;
  return `${line}${tip(at(end), heading(end))}${isDouble ? tip(at(start), heading(start) + 180) : ""}`;
}

const straightArrow = (start: Point, end: Point): string =>
  `M${start.x} ${start.y}L${end.x} ${end.y}${tip(end, (Math.atan2(start.y - end.y, end.x - start.x) * 180) / Math.PI)}`;

type Given = Pick<FigureSpec, "width" | "pose" | "accents"> & Partial<FigureSpec>;

const figure = (seconds: number, given: Given): FigureSpec => ({
  top: 0,
  keys: [0, 1],
  motion: { kind: "swing", seconds },
  scenery: [ground(given.width)],
  arrows: [],
  pack: null,
  ...given,
});
const round = (seconds: number, keys: readonly [number, number], given: Given): FigureSpec => ({
  ...figure(seconds, given),
  motion: { kind: "round", seconds },
  keys,
});

const CHAIR_SEAT = FLOOR - LENGTHS.shin + 6;

export const FIGURES: Readonly<Record<FigureId, FigureSpec>> = {
  walk: round(1.3, [0, 0.5], { width: 124, pose: warmUps.walk, accents: ["near-leg"] }),
  march: round(1.6, [0.25, 0.75], { width: 124, pose: warmUps.march, accents: ["near-leg"] }),
  "hip-circle": round(3.2, [0.5, 0], {
    width: 144,
    pose: warmUps.hipCircle,
    accents: ["hips"],
    arrows: [arcArrow({ x: 72, y: 97 }, { x: 48, y: 12 }, [160, 350])],
  }),
  "leg-swing-front": figure(2.4, {
    width: 158,
    pose: warmUps.legSwingFront,
    accents: ["near-leg"],
    scenery: [ground(158), `M112 82V${GROUND}M112 130H144V${GROUND}`],
  }),
  "leg-swing-side": figure(2.4, {
    width: 156,
    pose: warmUps.legSwingSide,
    accents: ["near-leg"],
    scenery: [ground(156), wall(12)],
  }),
  "trunk-turn": figure(4, {
    width: 160,
    top: -18,
    pose: warmUps.trunkTurn,
    accents: ["arms"],
    arrows: [arcArrow({ x: 80, y: -2 }, { x: 32, y: 9 }, [195, 345], true)],
  }),
  "half-squat": figure(4, { width: 144, pose: warmUps.halfSquat, accents: ["near-thigh"] }),
  "calf-raise": figure(3.2, {
    width: 124,
    top: -8,
    pose: warmUps.calfRaise,
    accents: ["near-shin"],
    scenery: [ground(124), wall(105)],
    arrows: [straightArrow({ x: 26, y: 158 }, { x: 26, y: 124 })],
  }),
  "side-step": round(4, [0, 0.25], {
    width: 162,
    pose: warmUps.sideStep,
    accents: ["near-leg"],
    arrows: [straightArrow({ x: 130, y: 128 }, { x: 156, y: 128 })],
  }),
  "calf-stretch": figure(7, {
    width: 150,
    pose: stretches.calfStretch,
    accents: ["near-shin"],
    scenery: [ground(150), wall(139)],
  }),
  "hip-flexor-stretch": figure(7, {
    width: 140,
    top: 22,
    pose: stretches.hipFlexorStretch,
    accents: ["near-thigh"],
  }),
  "front-thigh-stretch": figure(7, {
    width: 124,
    pose: stretches.frontThighStretch,
    accents: ["near-thigh"],
    scenery: [ground(124), wall(113)],
  }),
  "back-thigh-stretch": figure(7, {
    width: 176,
    top: 70,
    pose: stretches.backThighStretch,
    accents: ["near-thigh"],
  }),
  "buttock-stretch": figure(7, {
    width: 140,
    top: -4,
    pose: stretches.buttockStretch,
    accents: ["near-thigh"],
    scenery: [`M26 2H114V${GROUND}H26Z`, "M50 10H90V46H50Z"],
  }),
  "knees-to-chest": figure(7, { width: 150, top: 100, pose: stretches.kneesToChest, accents: ["trunk"] }),
  "pack-on-back": figure(6, {
    width: 144,
    top: 30,
    pose: stretches.packOnBack,
    accents: ["pack"],
    scenery: [ground(144), `M42 66V${GROUND}M42 ${CHAIR_SEAT}H96V${GROUND}`],
    pack: { middle: { x: 53, y: 112 }, angle: 90 },
  }),
};
