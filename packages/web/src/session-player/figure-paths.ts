import type { Accent, FigureSpec } from "./poses.ts";
import {
  type Arm,
  along,
  type Body,
  bodyOf,
  type Direction,
  from,
  LENGTHS,
  type Leg,
  type Point,
  type Pose,
} from "./skeleton.ts";

/** How a line is drawn: on the far side, as the body, in the accent. */
export type Tone = "far" | "body" | "accent";

/** The lines of one moment. Every moment of a figure has the same lines with the same points, so that one becomes the next. */
export interface Moment {
  readonly lines: readonly { readonly tone: Tone; readonly path: string; readonly isFilled?: boolean }[];
  readonly head: Point;
}

/** What is seen at a moment, 0 to 1, of the motion; from the back to the front. */
export function momentAt(spec: FigureSpec, at: number): Moment {
  const pose = spec.pose(at);
  const body = bodyOf(pose);
  const isAccent = (...accents: readonly Accent[]) => accents.some((accent) => spec.accents.includes(accent));
  const far: Tone = pose.view === "side" ? "far" : "body";
  const lines: { tone: Tone; path: string; isFilled?: boolean }[] = [
    { tone: isAccent("arms") ? "accent" : far, path: armPath(body.farArm) },
    { tone: far, path: legPath(body.farLeg) },
  ];
  lines.push({ tone: isAccent("trunk") ? "accent" : "body", path: trunkPath(pose, body) });
  lines.push({ tone: isAccent("near-leg") ? "accent" : "body", path: legPath(body.nearLeg) });
  if (isAccent("near-thigh"))
    lines.push({ tone: "accent", path: path([body.nearLeg.hip, body.nearLeg.knee]) });
  if (isAccent("near-shin"))
    lines.push({ tone: "accent", path: path([body.nearLeg.knee, body.nearLeg.ankle]) });
  if (spec.pack !== null) {
    lines.push({ tone: "accent", path: packPath(spec.pack.middle, spec.pack.angle), isFilled: true });
  }
  lines.push({ tone: isAccent("arms") ? "accent" : "body", path: armPath(body.nearArm) });
  const ahead = pose.view === "side" ? { angle: pose.head - 90, seen: 1 } : null;
  const face = pose.face === undefined ? ahead : pose.face;
  if (face !== null) lines.push({ tone: "body", path: nosePath(body.head, face) });
  return { lines, head: body.head };
}

const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

const legPath = ({ hip, knee, ankle, toe }: Leg): string => path([hip, knee, ankle, toe]);
const armPath = ({ shoulder, elbow, hand }: Arm): string => path([shoulder, elbow, hand]);

function trunkPath(pose: Pose, { hip, neck, head, nearLeg, farLeg, nearArm, farArm }: Body): string {
  const chin = along(neck, head, 1 - LENGTHS.headRadius / LENGTHS.neck);
  if (pose.view === "side") return path([hip, neck, chin]);
  const middle = along(farArm.shoulder, nearArm.shoulder, 0.5);
  return `${path([farArm.shoulder, nearArm.shoulder, nearLeg.hip, farLeg.hip])}Z${path([middle, chin])}`;
}

/** So that one sees which way a head looks; shorter, the more it looks at the viewer. */
function nosePath(head: Point, { angle, seen }: Direction): string {
  const root = LENGTHS.headRadius * seen;
  return path([from(head, angle, root), from(head, angle, root + 4.5 * seen ** 2)]);
}

/** A cushion of 36 by 14 with a seam. */
function packPath(middle: Point, angle: number): string {
  const corner = (length: number, width: number) => from(from(middle, angle, length), angle + 90, width);
  const outline = [corner(-18, -7), corner(18, -7), corner(18, 7), corner(-18, 7)];
  return `${path(outline)}Z${path([corner(0, -7), corner(0, 7)])}`;
}
