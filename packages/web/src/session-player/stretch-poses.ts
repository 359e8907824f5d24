import { FLOOR, LYING, mix, onHip, place, STANDING, stand } from "./pose-parts.ts";
import {
  type Angle,
  type ArmPose,
  along,
  from,
  LENGTHS,
  type LegPose,
  type Lower,
  type Point,
  type Pose,
} from "./skeleton.ts";

export function calfStretch(at: number): Pose {
  const heel = place(32, FLOOR);
  const leg = mix(67, 60, at);
  return {
    view: "side",
    hip: from(heel, leg, LENGTHS.thigh + LENGTHS.shin),
    trunk: leg,
    head: leg + 4,
    near: { leg: stand(heel.x), arm: { hand: place(133, 60), elbow: -1 } },
    far: { leg: stand(78), arm: { hand: place(133, 56), elbow: -1 } },
  };
}

export function hipFlexorStretch(at: number): Pose {
  const thigh = mix(94, 68, at);
  return {
    view: "side",
    hip: from(place(60, FLOOR), thigh, LENGTHS.thigh),
    trunk: mix(88, 91, at),
    head: 90,
    near: { leg: { thigh: thigh + 180, shin: 180, foot: 180 }, arm: onHip("near", -1) },
    far: { leg: stand(98), arm: onHip("far", -1) },
  };
}

export function frontThighStretch(at: number): Pose {
  return {
    view: "side",
    hip: place(58, STANDING),
    trunk: 88,
    head: 90,
    near: {
      leg: { thigh: mix(-88, -95, at), shin: mix(122, 103, at), foot: mix(176, 153, at) },
      arm: { hand: ({ nearLeg }) => along(nearLeg.ankle, nearLeg.toe, 0.2), elbow: -1 },
    },
    far: { leg: stand(58), arm: { hand: place(107, 64), elbow: -1 } },
  };
}

export function backThighStretch(at: number): Pose {
  const shin = mix(8, 86, at);
  const hands: ArmPose = { hand: ({ nearLeg }) => along(nearLeg.hip, nearLeg.knee, 0.66), elbow: -1 };
  return {
    view: "side",
    hip: place(96, LYING),
    trunk: 180,
    head: 152,
    face: null,
    near: { leg: { thigh: mix(88, 96, at), shin, foot: shin + 84 }, arm: hands },
    far: { leg: stand(148), arm: hands },
  };
}

/** The middle of the pack, at the lower back of somebody who sits. */
export const PACK_AT = place(59, 114);
const PACK_HELD_AT = place(52, 121);

/** Seen from above: from the side the leg that lies across would point at the viewer. */
export function buttockStretch(at: number): Pose {
  // The hands come from the mat and pull the thigh that carries the other leg.
  const hand = (mat: Point) => (body: Lower) => along(mat, along(body.farLeg.hip, body.farLeg.knee, 0.5), at);
  return {
    view: "front",
    hip: place(70, 98),
    trunk: 90,
    head: 90,
    near: {
      leg: {
        thigh: { angle: mix(-50, -28, at), seen: mix(0.82, 0.7, at) },
        shin: { angle: 180, seen: 0.97 },
        foot: { angle: 165, seen: 0.9 },
      },
      arm: { hand: hand(place(97, 108)), elbow: 1 },
    },
    far: {
      leg: {
        thigh: { angle: -92, seen: mix(0.78, 0.45, at) },
        shin: { angle: -90, seen: mix(0.8, 0.75, at) },
        foot: { angle: -98, seen: 0.7 },
      },
      arm: { hand: hand(place(43, 108)), elbow: -1 },
    },
  };
}

export function kneesToChest(at: number): Pose {
  const hands: ArmPose = { hand: ({ nearLeg }) => along(nearLeg.knee, nearLeg.ankle, 0.25), elbow: 0 };
  const rolled = 7 * at;
  const leg = (by: Angle): LegPose => ({
    thigh: mix(106, 146, at) + by,
    shin: mix(0, -8, at) + by,
    foot: mix(60, 55, at) + by,
  });
  return {
    view: "side",
    // The pelvis rolls up a little, the shoulders stay down.
    hip: place(92, LYING - rolled),
    trunk: 180 + (Math.asin(rolled / LENGTHS.trunk) * 180) / Math.PI,
    head: 152,
    face: null,
    near: { leg: leg(0), arm: hands },
    far: { leg: leg(-5), arm: hands },
  };
}

/** Sits upright and holds the pack with a hand: nobody should lie or lean on it with their weight. */
export function packOnBack(at: number): Pose {
  return {
    view: "side",
    hip: place(68, FLOOR - LENGTHS.shin),
    trunk: mix(87, 91, at),
    head: mix(88, 91, at),
    near: {
      leg: { thigh: 0, shin: -90, foot: 0 },
      arm: { hand: PACK_HELD_AT, elbow: -1 },
    },
    far: {
      leg: { thigh: 0, shin: -84, foot: 0 },
      arm: { hand: ({ farLeg }) => along(farLeg.hip, farLeg.knee, 0.75), elbow: -1 },
    },
  };
}
