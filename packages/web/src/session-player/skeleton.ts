/** In the units of the drawing: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees: 0 to the right, 90 up, as on paper. */
export type Angle = number;

/** A direction in space as it is seen: `seen` is the share of the length that the eye sees, 1 across the line of sight. */
export interface Direction {
  readonly angle: Angle;
  readonly seen: number;
}

/** A person of 157, in the shares of a body: measured from joint to joint. */
export const LENGTHS = {
  trunk: 52,
  /** From the top of the trunk to the middle of the head. */
  neck: 17,
  headRadius: 11,
  upperArm: 29,
  /** With the hand. */
  forearm: 31,
  thigh: 40,
  shin: 38,
  foot: 14,
  /** From the middle line, seen from the front. */
  halfShoulders: 14,
  halfHips: 8,
} as const;

/** How far up the trunk the shoulders are. */
const SHOULDER_AT = 0.88;

/**
 * To which side of the line from its root to its end a knee or an elbow gives way: 1 to the right of a limb that hangs down,
 * and so on round; 0 towards the viewer, where both bones are seen shortened in one line.
 */
export type Bend = 1 | -1 | 0;

export type LegPose =
  | { readonly thigh: Angle | Direction; readonly shin: Angle | Direction; readonly foot: Angle | Direction }
  /** Stands on its heel or toe; the knee follows. */
  | { readonly heel: Point; readonly foot: Angle; readonly knee: Bend }
  | { readonly toe: Point; readonly foot: Angle; readonly knee: Bend };

export type ArmPose =
  | { readonly upper: Angle | Direction; readonly fore: Angle | Direction }
  /** The hand is at a place, or holds a part of the body; the elbow follows. */
  | { readonly hand: Point | ((body: Lower) => Point); readonly elbow: Bend };

/** One pose. From the side the person looks to the right; from the front `near` is what is on the viewer's right. */
export interface Pose {
  readonly view: "side" | "front";
  /** The middle of the hips. */
  readonly hip: Point;
  readonly trunk: Angle;
  readonly head: Angle;
  /** How the line of the shoulders is seen from the front, from far to near. */
  readonly shoulders?: Direction;
  /** Which way the nose points where it is not straight ahead; null where no nose is drawn. */
  readonly face?: Direction | null;
  readonly near: { readonly leg: LegPose; readonly arm: ArmPose };
  readonly far: { readonly leg: LegPose; readonly arm: ArmPose };
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}
export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}
/** The body without its arms: what hands hold on to. */
export interface Lower {
  readonly hip: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
}
export interface Body extends Lower {
  readonly nearArm: Arm;
  readonly farArm: Arm;
}

/** Where every joint is. All lengths hold, since joints are reached by angles and lengths alone. */
export function bodyOf(pose: Pose): Body {
  const isFront = pose.view === "front";
  const across = pose.shoulders ?? { angle: 0, seen: 1 };
  const halfHips = isFront ? LENGTHS.halfHips : 0;
  const halfShoulders = isFront ? LENGTHS.halfShoulders : 0;
  const neck = from(pose.hip, pose.trunk, LENGTHS.trunk);
  const middle = from(pose.hip, pose.trunk, LENGTHS.trunk * SHOULDER_AT);
  const side = pose.trunk - 90;
  const lower: Lower = {
    hip: pose.hip,
    neck,
    head: from(neck, pose.head, LENGTHS.neck),
    nearLeg: legOf(from(pose.hip, side, halfHips), pose.near.leg),
    farLeg: legOf(from(pose.hip, side, -halfHips), pose.far.leg),
  };
  const shoulder = (half: number) => from(middle, { angle: across.angle + side, seen: across.seen }, half);
  return {
    ...lower,
    nearArm: armOf(shoulder(halfShoulders), pose.near.arm, lower),
    farArm: armOf(shoulder(-halfShoulders), pose.far.arm, lower),
  };
}

/** The place at a distance in a direction. */
export function from(start: Point, direction: Angle | Direction, length: number): Point {
  const { angle, seen } = typeof direction === "number" ? { angle: direction, seen: 1 } : direction;
  const radians = (angle * Math.PI) / 180;
  return {
    x: start.x + length * seen * Math.cos(radians),
    y: start.y - length * seen * Math.sin(radians),
  };
}

/** The place at a share of the way. */
export const along = (start: Point, end: Point, share: number): Point => ({
  x: start.x + (end.x - start.x) * share,
  y: start.y + (end.y - start.y) * share,
});

function legOf(hip: Point, pose: LegPose): Leg {
  if ("thigh" in pose) {
    const knee = from(hip, pose.thigh, LENGTHS.thigh);
    const ankle = from(knee, pose.shin, LENGTHS.shin);
    return { hip, knee, ankle, toe: from(ankle, pose.foot, LENGTHS.foot) };
  }
  const heel = "heel" in pose ? pose.heel : from(pose.toe, pose.foot, -LENGTHS.foot);
  const { middle, end } = reach(hip, heel, LENGTHS.thigh, LENGTHS.shin, pose.knee);
  return { hip, knee: middle, ankle: end, toe: from(end, pose.foot, LENGTHS.foot) };
}

function armOf(shoulder: Point, pose: ArmPose, body: Lower): Arm {
  if ("upper" in pose) {
    const elbow = from(shoulder, pose.upper, LENGTHS.upperArm);
    return { shoulder, elbow, hand: from(elbow, pose.fore, LENGTHS.forearm) };
  }
  const place = typeof pose.hand === "function" ? pose.hand(body) : pose.hand;
  const { middle, end } = reach(shoulder, place, LENGTHS.upperArm, LENGTHS.forearm, pose.elbow);
  return { shoulder, elbow: middle, hand: end };
}

/** Two bones from a root towards an end, by the law of cosines; stretched out where it is too far. */
function reach(root: Point, target: Point, upper: number, lower: number, bend: Bend) {
  const [dx, dy] = [target.x - root.x, root.y - target.y];
  const far = Math.hypot(dx, dy);
  if (bend === 0 && far < upper + lower) {
    return { middle: along(root, target, upper / (upper + lower)), end: target };
  }
  const distance = Math.min(Math.max(far, Math.abs(upper - lower) + 1e-6), upper + lower - 1e-6);
  const cosine = (upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance);
  const toTarget = (Math.atan2(dy, dx) * 180) / Math.PI;
  const away = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return {
    middle: from(root, toTarget + bend * away, upper),
    end: from(root, toTarget, distance),
  };
}
