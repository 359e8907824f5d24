import {
  type Angle,
  type ArmPose,
  type Bend,
  type Direction,
  LENGTHS,
  type LegPose,
  type Point,
} from "./skeleton.ts";

/** The middle of the line of a sole that stands on the ground. */
export const FLOOR = 169;
/** How high the hips are over straight legs. */
export const STANDING = FLOOR - LENGTHS.thigh - LENGTHS.shin;
/** Where hips and back are of a person who lies. */
export const LYING = FLOOR - 1;

export const place = (x: number, y: number): Point => ({ x, y });
export const mix = (start: number, end: number, at: number): number => start + (end - start) * at;
/** Goes from 0 to 1 while `at` goes from `start` to `end`, softly. */
export function soft(at: number, start: number, end: number): number {
  const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
  return (1 - Math.cos(Math.PI * share)) / 2;
}

/** Stands with the whole foot, seen from the side. */
export const stand = (x: number): LegPose => ({ heel: place(x, FLOOR), foot: 0, knee: 1 });
/** Seen from the front: the foot points at the viewer and a little outwards. */
export const standFront = (x: number, outwards: Bend, lift = 0): LegPose => ({
  heel: place(x, FLOOR - lift),
  foot: outwards === -1 ? 186 : -6,
  knee: outwards,
});

/** A hand on the hip, the elbow outwards, or to the back where it is seen from the side. */
export const onHip = (side: "near" | "far", elbow: Bend): ArmPose => ({
  hand: ({ nearLeg, farLeg, hip }) => {
    const joint = side === "near" ? nearLeg.hip : farLeg.hip;
    return place(joint.x + (joint.x - hip.x) * 0.5, joint.y - 6);
  },
  elbow,
});

/** An arm that hangs, so far forwards, and its elbow bent so far. */
export const swingingArm = (forwards: Angle, elbow: Angle): ArmPose => ({
  upper: -90 + forwards,
  fore: -90 + forwards + elbow,
});

/** A vector of length 1: to the right, up, and towards the viewer. */
export type Vector = readonly [right: number, up: number, towards: number];

/** How a direction in space is seen; `above` is how far down one looks at it, in degrees. */
export function seenAs([right, up, towards]: Vector, above: Angle = 0): Direction {
  const radians = (above * Math.PI) / 180;
  const high = up * Math.cos(radians) - towards * Math.sin(radians);
  return { angle: (Math.atan2(high, right) * 180) / Math.PI, seen: Math.hypot(right, high) };
}
