import { EXERCISE_IDS, type ExerciseId } from "@backstride/core/sessions";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Figure } from "./figure.tsx";
import { momentsOf, thereAndBack } from "./figure-motion.ts";
import { FLOOR } from "./pose-parts.ts";
import { BOTTOM, FIGURES } from "./poses.ts";
import { type Arm, type Body, bodyOf, LENGTHS, type Leg, type Point } from "./skeleton.ts";

const moment = fc.double({ min: 0, max: 1, noNaN: true });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const ofLeg = ({ hip, knee, ankle, toe }: Leg) => [
  distance(hip, knee) / LENGTHS.thigh,
  distance(knee, ankle) / LENGTHS.shin,
  distance(ankle, toe) / LENGTHS.foot,
];
const ofArm = ({ shoulder, elbow, hand }: Arm) => [
  distance(shoulder, elbow) / LENGTHS.upperArm,
  distance(elbow, hand) / LENGTHS.forearm,
];
const pointsOf = (body: Body): readonly Point[] => [
  body.hip,
  body.neck,
  ...[body.nearLeg, body.farLeg].flatMap(({ hip, knee, ankle, toe }) => [hip, knee, ankle, toe]),
  ...[body.nearArm, body.farArm].flatMap(({ shoulder, elbow, hand }) => [shoulder, elbow, hand]),
];

/** Those whose legs or arms point partly at the viewer, so that they are seen shortened. */
const SHORTENED_LEGS: readonly ExerciseId[] = ["hip-circle", "buttock-stretch"];
const SHORTENED_ARMS: readonly ExerciseId[] = ["trunk-turn", "knees-to-chest"];
/** Seen from above there is no ground to stand on. */
const FROM_ABOVE: readonly ExerciseId[] = ["buttock-stretch"];

describe.each(EXERCISE_IDS)("the figure %s", (id) => {
  const spec = FIGURES[id];

  it("keeps the lengths of its limbs all the way", () => {
    fc.assert(
      fc.property(moment, (at) => {
        const body = bodyOf(spec.pose(at));
        const [legs, arms] = [
          [body.nearLeg, body.farLeg].flatMap(ofLeg),
          [body.nearArm, body.farArm].flatMap(ofArm),
        ];
        expect(distance(body.hip, body.neck)).toBeCloseTo(LENGTHS.trunk, 6);
        expect(distance(body.neck, body.head)).toBeCloseTo(LENGTHS.neck, 6);
        for (const share of SHORTENED_LEGS.includes(id) ? [] : legs) expect(share).toBeCloseTo(1, 6);
        for (const share of SHORTENED_ARMS.includes(id) ? [] : arms) expect(share).toBeCloseTo(1, 6);
        for (const share of [...legs, ...arms]) expect(share).toBeLessThan(1.000_001);
      }),
    );
  });

  it("reaches what it stands on and what it holds", () => {
    fc.assert(
      fc.property(moment, (at) => {
        const pose = spec.pose(at);
        const body = bodyOf(pose);
        for (const side of ["near", "far"] as const) {
          const { leg, arm } = pose[side];
          const [seenLeg, seenArm] = [body[`${side}Leg`], body[`${side}Arm`]];
          if ("heel" in leg) expect(distance(seenLeg.ankle, leg.heel)).toBeLessThan(0.5);
          if ("toe" in leg) expect(distance(seenLeg.toe, leg.toe)).toBeLessThan(0.5);
          if (!("hand" in arm)) continue;
          const held = typeof arm.hand === "function" ? arm.hand(body) : arm.hand;
          expect(distance(seenArm.hand, held)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it("rests on the ground and sinks nowhere into it", () => {
    if (FROM_ABOVE.includes(id)) return;
    fc.assert(
      fc.property(moment, (at) => {
        const lowest = Math.max(...pointsOf(bodyOf(spec.pose(at))).map(({ y }) => y));
        expect(lowest).toBeLessThan(FLOOR + 2);
        expect(lowest).toBeGreaterThan(FLOOR - 2.5);
      }),
    );
  });

  it("stays within its picture", () => {
    fc.assert(
      fc.property(moment, (at) => {
        const body = bodyOf(spec.pose(at));
        const round = LENGTHS.headRadius;
        for (const { x, y } of pointsOf(body)) {
          expect(x).toBeGreaterThan(2.5);
          expect(x).toBeLessThan(spec.width - 2.5);
          expect(y).toBeLessThan(BOTTOM - 2.5);
          expect(y).toBeGreaterThan(spec.top + 2.5);
        }
        expect(body.head.x - round).toBeGreaterThan(2.5);
        expect(body.head.y - round).toBeGreaterThan(spec.top + 2.5);
      }),
    );
  });

  it("goes round without a jump, by lines of the same points", () => {
    const moments = momentsOf(spec);
    const [first, last] = [moments[0], moments.at(-1)];
    expect(last).toEqual(first);
    const shape = (path: string) => path.replace(/-?[\d.]+/g, "0");
    for (const { lines } of moments) {
      expect(lines.map(({ path }) => shape(path))).toEqual(first?.lines.map(({ path }) => shape(path)));
    }
    // Between two moments the browser moves every point along a straight line.
    for (let step = 1; step < moments.length; step += 1) {
      const [before, after] = [moments[step - 1], moments[step]];
      before?.lines.forEach(({ path }, line) => {
        const [start, end] = [numbersIn(path), numbersIn(after?.lines[line]?.path ?? "")];
        for (const [at, from] of start.entries()) {
          expect(Math.abs((end[at] ?? Number.NaN) - from)).toBeLessThan(20);
        }
        const lengths = [start, end].map(lengthsOf);
        const between = lengthsOf(start.map((from, at) => (from + (end[at] ?? 0)) / 2));
        between.forEach((length, at) => {
          const [a, b] = [lengths[0]?.[at] ?? 0, lengths[1]?.[at] ?? 0];
          // A tenth of a unit is what a path is rounded to.
          expect(length).toBeGreaterThan(Math.min(a, b) * 0.98 - 0.15);
        });
      });
    }
  });

  it("shows its key poses where less motion is asked for, and says nothing to a screen reader", () => {
    const html = renderToStaticMarkup(<Figure id={id} />);
    expect(html.match(/<circle/g)).toHaveLength(spec.keys.length);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain("<animate");
    expect(html).not.toContain("NaN");
  });
});

const numbersIn = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const lengthsOf = (numbers: readonly number[]): readonly number[] => {
  const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? Number.NaN }] : []));
  return points.slice(1).map((point, at) => distance(point, points[at] ?? point));
};

it("an exercise of one leg is one of the left, and of the right in the mirror", () => {
  const isMirrored = (html: string) => html.includes("scale(-1 1)");
  // From the side the person looks to the right: what is near is the right leg.
  for (const id of EXERCISE_IDS.filter(
    (figure) => figure.endsWith("stretch") || figure.startsWith("leg-swing"),
  )) {
    const isNearLeft = FIGURES[id].pose(0).view === "front";
    expect(isMirrored(renderToStaticMarkup(<Figure id={id} />))).toBe(!isNearLeft);
    expect(isMirrored(renderToStaticMarkup(<Figure id={id} leg="right" />))).toBe(isNearLeft);
  }
});

it("a swing goes there and back, and rests at both ends", () => {
  expect([0, 0.05, 0.5, 0.46, 1].map(thereAndBack)).toEqual([0, 0, 1, 1, 0]);
  expect(thereAndBack(0.25)).toBeCloseTo(0.5, 9);
  expect(thereAndBack(0.75)).toBeCloseTo(0.5, 9);
});
