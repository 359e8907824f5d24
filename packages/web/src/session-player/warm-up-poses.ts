import {
  FLOOR,
  mix,
  onHip,
  place,
  STANDING,
  seenAs,
  soft,
  stand,
  standFront,
  swingingArm,
} from "./pose-parts.ts";
import { type Angle, from, LENGTHS, type LegPose, type Pose } from "./skeleton.ts";

/** Of a round of 0 to 1. */
const sine = (phase: number): number => Math.sin(2 * Math.PI * phase);
const cosine = (phase: number): number => Math.cos(2 * Math.PI * phase);

/** One foot in the course of two steps: from the heel that lands to the toe that leaves, then through the air. */
const GAIT: readonly (readonly [phase: number, ahead: number, up: number, foot: Angle])[] = [
  [0, 23, 1, 18],
  [0.1, 15, 0, 0],
  [0.4, -12, 0, 0],
  [0.5, -21, 7, -32],
  [0.6, -23, 14, -52],
  [0.75, -1, 13, -25],
  [0.9, 20, 6, 8],
  [1, 23, 1, 18],
];

function step(hipX: number, phase: number): LegPose {
  const at = phase % 1;
  const next = GAIT.findIndex(([start]) => start > at);
  const [before, after] = [GAIT[next - 1], GAIT[next]];
  if (before === undefined || after === undefined) return stand(hipX);
  const share = (at - before[0]) / (after[0] - before[0]);
  return {
    heel: place(hipX + mix(before[1], after[1], share), FLOOR - mix(before[2], after[2], share)),
    foot: mix(before[3], after[3], share),
    knee: 1,
  };
}

export function walk(at: number): Pose {
  const hip = place(62, FLOOR - 74 + cosine(2 * at));
  const forwards = 28 * cosine(at);
  return {
    view: "side",
    hip,
    trunk: 87,
    head: 87,
    near: { leg: step(hip.x, at), arm: swingingArm(-forwards, 22) },
    far: { leg: step(hip.x, at + 0.5), arm: swingingArm(forwards, 22) },
  };
}

export function march(at: number): Pose {
  const lifted = (phase: number): LegPose => {
    const up = Math.max(0, sine(phase));
    return { thigh: -90 + 92 * up, shin: -90 - 6 * up, foot: -14 * up };
  };
  return {
    view: "side",
    hip: place(58, STANDING),
    trunk: 90,
    head: 90,
    near: { leg: lifted(at), arm: swingingArm(-38 * sine(at), 85) },
    far: { leg: lifted(at + 0.5), arm: swingingArm(38 * sine(at), 85) },
  };
}

/** The circle on which the thigh goes round: forwards, up, outwards, down. */
const CIRCLE = {
  middle: [0.41, -0.41, 0.58],
  up: [0.166, 0.497, 0.232],
  outwards: [0.465, 0, -0.332],
} as const;

export function hipCircle(at: number): Pose {
  const { middle, up, outwards } = CIRCLE;
  const along = (axis: 0 | 1 | 2) => middle[axis] + up[axis] * cosine(at) + outwards[axis] * sine(at);
  return {
    view: "front",
    hip: place(76, STANDING + 0.3),
    trunk: 90,
    head: 90,
    near: {
      leg: {
        thigh: seenAs([along(0), along(1), along(2)]),
        shin: { angle: -90, seen: 0.86 },
        foot: { angle: -50, seen: 0.7 },
      },
      arm: onHip("near", 1),
    },
    far: { leg: standFront(70, -1), arm: { hand: place(18, 56), elbow: 1 } },
  };
}

export function legSwingFront(at: number): Pose {
  const leg = -90 + mix(-34, 45, at);
  return {
    view: "side",
    hip: place(64, STANDING),
    trunk: 90,
    head: 90,
    near: { leg: { thigh: leg, shin: leg - 5, foot: leg + 92 }, arm: onHip("near", -1) },
    far: { leg: stand(64), arm: { hand: place(111, 80), elbow: -1 } },
  };
}

export function legSwingSide(at: number): Pose {
  const leg = -90 + mix(-24, 42, at);
  return {
    view: "front",
    hip: place(76, STANDING + 0.3),
    trunk: 90,
    head: 90,
    near: { leg: { thigh: leg, shin: leg, foot: leg + 93 }, arm: onHip("near", 1) },
    far: { leg: standFront(70, -1), arm: { hand: place(18, 56), elbow: 1 } },
  };
}

/** How far one looks down on somebody who turns, so that turning is seen at all. */
const FROM_ABOVE = 18;

export function trunkTurn(at: number): Pose {
  const by = (mix(70, -70, at) * Math.PI) / 180;
  const ahead = [-Math.sin(by), 0, Math.cos(by)] as const;
  const hanging = (down: number) => {
    const out = Math.sqrt(1 - down ** 2);
    return seenAs([ahead[0] * out, -down, ahead[2] * out], FROM_ABOVE);
  };
  const arm = { upper: hanging(0.8), fore: hanging(0.35) };
  return {
    view: "front",
    hip: place(80, FLOOR - 77.4),
    trunk: 90,
    head: 90,
    shoulders: seenAs([Math.cos(by), 0, Math.sin(by)], FROM_ABOVE),
    face: seenAs(ahead, FROM_ABOVE),
    near: { leg: standFront(96, 1), arm },
    far: { leg: standFront(64, -1), arm },
  };
}

export function halfSquat(at: number): Pose {
  const arm = mix(-78, 2, at);
  return {
    view: "side",
    hip: place(mix(62, 42, at), mix(STANDING, STANDING + 27, at)),
    trunk: mix(89, 60, at),
    head: mix(89, 72, at),
    near: { leg: stand(62), arm: { upper: arm, fore: arm + 4 } },
    far: { leg: stand(65), arm: { upper: arm + 3 * at, fore: arm + 4 + 3 * at } },
  };
}

export function calfRaise(at: number): Pose {
  const foot = mix(0, -50, at);
  const toe = place(66, FLOOR);
  const ankle = from(toe, foot, -LENGTHS.foot);
  const leg: LegPose = { toe, foot, knee: 1 };
  return {
    view: "side",
    hip: place(ankle.x, ankle.y - LENGTHS.thigh - LENGTHS.shin),
    trunk: 90,
    head: 90,
    near: { leg, arm: { hand: place(99, 70), elbow: -1 } },
    far: { leg, arm: { hand: place(99, 69), elbow: -1 } },
  };
}

/** One foot out, the other follows, and back. */
export function sideStep(at: number): Pose {
  const out = 46;
  const near = soft(at, 0, 0.25) - soft(at, 0.75, 1);
  const far = soft(at, 0.25, 0.5) - soft(at, 0.5, 0.75);
  const lift = (start: number) =>
    at > start && at < start + 0.25 ? 8 * Math.sin((at - start) * 4 * Math.PI) : 0;
  const [nearX, farX] = [66 + out * near, 46 + out * far];
  return {
    view: "front",
    hip: place((nearX + farX) / 2, FLOOR - 72.5),
    trunk: 90,
    head: 90,
    near: { leg: standFront(nearX, 1, lift(0) + lift(0.75)), arm: onHip("near", 1) },
    far: { leg: standFront(farX, -1, lift(0.25) + lift(0.5)), arm: onHip("far", -1) },
  };
}
