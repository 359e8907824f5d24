import type { ExerciseId } from "@backstride/core/sessions";
import { FLOOR, place } from "./pose-parts.ts";
import { type Angle, LENGTHS, type Point, type Pose } from "./skeleton.ts";
import * as stretches from "./stretch-poses.ts";
import * as warmUps from "./warm-up-poses.ts";

/** What is drawn in the accent: what moves, or where the stretch is felt. */
export type Accent = "near-leg" | "near-thigh" | "near-shin" | "trunk" | "arms" | "pack";

export interface FigureSpec {
  readonly width: number;
  /** Where the picture begins above: the lower, the less room over somebody who lies. */
  readonly top: number;
  /** To and fro between the two key poses, resting at each; or round and round. In seconds until it begins anew. */
  readonly motion: { readonly kind: "swing" | "round"; readonly seconds: number };
  /** Where in the motion, 0 to 1, the key poses are that stand for it where it is not shown: two, or the only one. */
  readonly keys: readonly number[];
  readonly pose: (at: number) => Pose;
  /** Drawn in the mirror, so that an exercise of one leg is always one of the left. */
  readonly isMirrored: boolean;
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

/** Part of an ellipse between two angles, with tips of arrows where the first or the second is. */
function arcArrow(
  middle: Point,
  radius: { readonly x: number; readonly y: number },
  [start, end]: readonly [Angle, Angle],
  tips: "start" | "both",
): string {
  const onIt = (angle: Angle): Point => {
    const radians = (angle * Math.PI) / 180;
    return place(middle.x + radius.x * Math.cos(radians), middle.y - radius.y * Math.sin(radians));
  };
  const heading = (angle: Angle): Angle => {
    const radians = (angle * Math.PI) / 180;
    return (Math.atan2(radius.y * Math.cos(radians), -radius.x * Math.sin(radians)) * 180) / Math.PI;
  };
  const [from, to] = [onIt(start), onIt(end)];
  const line = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}A${radius.x} ${radius.y} 0 0 0 ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return `${line}${tip(from, heading(start) + 180)}${tips === "both" ? tip(to, heading(end)) : ""}`;
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
  isMirrored: false,
  ...given,
});
const round = (seconds: number, keys: readonly number[], given: Given): FigureSpec => ({
  ...figure(seconds, given),
  motion: { kind: "round", seconds },
  keys,
});

const STOOL = FLOOR - LENGTHS.shin + 6;

export const FIGURES: Readonly<Record<ExerciseId, FigureSpec>> = {
  walk: round(1.3, [0, 0.5], { width: 124, pose: warmUps.walk, accents: ["near-leg"] }),
  march: round(1.6, [0.25, 0.75], { width: 124, pose: warmUps.march, accents: ["near-leg"] }),
  "hip-circle": round(3, [0, 0.3], {
    width: 150,
    pose: warmUps.hipCircle,
    accents: ["near-leg"],
    scenery: [ground(150), wall(12)],
    arrows: [arcArrow(place(100, 104), place(36, 36), [-30, 50], "start")],
  }),
  "leg-swing-front": figure(2.4, {
    width: 158,
    pose: warmUps.legSwingFront,
    isMirrored: true,
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
    arrows: [arcArrow(place(80, -2), place(32, 9), [195, 345], "both")],
  }),
  "half-squat": figure(4, { width: 144, pose: warmUps.halfSquat, accents: ["near-thigh"] }),
  "calf-raise": figure(3.2, {
    width: 124,
    top: -8,
    pose: warmUps.calfRaise,
    accents: ["near-shin"],
    scenery: [ground(124), wall(105)],
    arrows: [straightArrow(place(26, 158), place(26, 124))],
  }),
  "side-step": round(4, [0, 0.25], {
    width: 158,
    top: -16,
    pose: warmUps.sideStep,
    accents: ["near-leg"],
    arrows: [`M52 -4H106${tip(place(106, -4), 0)}${tip(place(52, -4), 180)}`],
  }),
  "calf-stretch": figure(7, {
    width: 150,
    pose: stretches.calfStretch,
    isMirrored: true,
    accents: ["near-shin"],
    scenery: [ground(150), wall(139)],
  }),
  "hip-flexor-stretch": figure(7, {
    width: 140,
    top: 22,
    pose: stretches.hipFlexorStretch,
    isMirrored: true,
    accents: ["near-thigh"],
  }),
  "front-thigh-stretch": figure(7, {
    width: 124,
    pose: stretches.frontThighStretch,
    isMirrored: true,
    accents: ["near-thigh"],
    scenery: [ground(124), wall(113)],
  }),
  "back-thigh-stretch": figure(7, {
    width: 176,
    top: 70,
    pose: stretches.backThighStretch,
    isMirrored: true,
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
    width: 130,
    top: 30,
    keys: [0],
    pose: stretches.packOnBack,
    accents: ["pack"],
    scenery: [ground(130), `M46 ${STOOL}H96M52 ${STOOL}V${GROUND}M90 ${STOOL}V${GROUND}`],
    pack: { middle: stretches.PACK_AT, angle: 89 },
  }),
};
