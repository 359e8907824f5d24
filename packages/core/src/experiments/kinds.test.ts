import { describe, expect, it } from "vitest";
import { findClaim, findSource } from "../evidence/index.ts";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import { armsOf } from "./arms.ts";
import { makeExperiment, on, runOn } from "./experiment.test-support.ts";
import { EXPERIMENT_KIND_IDS } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";
import { missingFor, shoesToCompare } from "./needs.ts";
import { experimentKindSchema, experimentSchema } from "./schema.ts";

describe.each(EXPERIMENT_KIND_IDS)("the kind %s", (id) => {
  const kind = EXPERIMENT_KINDS[id];

  it("has claims of its row, and sources that are there", () => {
    expect(kind.id).toBe(id);
    expect(kind.claims.map((claim) => findClaim(claim)?.row)).toContain(kind.row);
    expect(kind.sources.filter((source) => findSource(source) === null)).toEqual([]);
    const { arms: _arms, ...described } = kind;
    expect(experimentKindSchema.safeParse(described).error).toBeUndefined();
  });

  it("says of each arm what to do, and never to run through pain", () => {
    for (const { words, name } of armsOf({ kind: id, shoeIds: null }, [])) {
      expect(name.text.length).toBeGreaterThan(3);
      expect(words.text).not.toMatch(/\{|through (the )?pain|ignore/);
    }
  });
});

it("the arms of shoes have the shoes' names", () => {
  const shoes = [makeShoe({ id: "b", name: "Red" }), makeShoe({ id: "a", name: "Blue" })];
  const arms = armsOf({ kind: "shoes", shoeIds: ["a", "b"] }, shoes);
  expect(arms.map(({ name }) => name.text)).toEqual(["Blue", "Red"]);
  expect(arms[1].words.text).toBe("Wear Red on every run whose ground it suits.");
});

describe("two suitable shoes", () => {
  const today = on(0);
  const choices = (...shoes: readonly ReturnType<typeof makeShoe>[]) =>
    shoesToCompare({ shoes, runs: [], today });
  const blue = makeShoe({ id: "blue" });

  it.each([
    ["of one discipline", { id: "red" }, true],
    ["of another discipline", { id: "red", discipline: "trail" as const }, false],
    ["retired today", { id: "red", retiredOn: on(0) }, false],
    ["to be retired tomorrow", { id: "red", retiredOn: on(1) }, true],
    ["due for renewal", { id: "red", distanceBeforeM: 800_000 }, false],
    ["soon due", { id: "red", distanceBeforeM: 799_000 }, true],
  ])("a second pair %s", (_name, about, isChoice) => {
    expect(choices(blue, makeShoe(about))).toEqual(isChoice ? [["blue", "red"]] : []);
  });

  it("are never spikes", () => {
    const spikes = ["one", "two"].map((id) => makeShoe({ id, discipline: "track-spikes" }));
    expect(choices(...spikes)).toEqual([]);
  });

  it("may be chosen in either order, and not one of them twice", () => {
    const shoes = [blue, makeShoe({ id: "red" })];
    const missing = (shoeIds: readonly [string, string] | null) =>
      missingFor("two-suitable-shoes", { shoes, runs: [], today, shoeIds })?.id ?? null;
    expect(missing(null)).toBeNull();
    expect(missing(["red", "blue"])).toBeNull();
    expect(missing(["red", "red"])).toBe("experiments.need.otherShoes");
    expect(missing(["red", "gone"])).toBe("experiments.need.otherShoes");
  });
});

describe("being used to both grounds", () => {
  const today = on(0);
  const runsOf = (soft: number, paved: number, shoeId: string | null = null) => [
    ...Array.from({ length: soft }, (_none, back) => runOn(-1 - back, { ground: "trail", shoeId })),
    ...Array.from({ length: paved }, (_none, back) => runOn(-31 - back, { ground: "road", shoeId })),
  ];
  const holds = (runs: ReturnType<typeof runsOf>, shoes: readonly ReturnType<typeof makeShoe>[] = []) =>
    missingFor("used-to-both-grounds", { shoes, runs, today, shoeIds: null }) === null;

  it("takes three runs on each", () => {
    expect(holds(runsOf(3, 3))).toBe(true);
    expect(holds(runsOf(2, 3))).toBe(false);
    expect(holds(runsOf(3, 2))).toBe(false);
  });

  it("takes them within 90 days", () => {
    const old = [-88, -89, -90].map((index) => runOn(index, { ground: "trail" }));
    expect(holds([...old, ...runsOf(0, 3)])).toBe(true);
    expect(holds([...old.slice(1), runOn(-91, { ground: "trail" }), ...runsOf(0, 3)])).toBe(false);
  });

  it("takes no run in a shoe for another ground, and none whose ground is not known", () => {
    expect(holds(runsOf(3, 3, "s1"), [makeShoe({ discipline: "road" })])).toBe(false);
    expect(holds(runsOf(3, 3, "s1"), [makeShoe({ discipline: "daily" })])).toBe(true);
    expect(holds([runOn(-1), runOn(-2), runOn(-3), ...runsOf(0, 3)])).toBe(false);
  });
});

describe("an experiment in a file", () => {
  const takes = (about: object) => experimentSchema.safeParse({ ...makeExperiment(), ...about }).success;

  it.each([
    [{}, true],
    [{ kind: "shoes" }, false],
    [{ kind: "shoes", shoeIds: ["a", "b"] }, true],
    [{ kind: "shoes", shoeIds: ["a", "a"] }, false],
    [{ shoeIds: ["a", "b"] }, false],
    [{ fortnights: 2 }, false],
    [{ fortnights: 3 }, true],
    [{ kind: "soft-ground", fortnights: 5 }, false],
    [{ kind: "soft-ground", fortnights: 6 }, true],
    [{ fortnights: 26 }, true],
    [{ fortnights: 27 }, false],
    [{ pairs: 6 }, false],
    [{ seed: 2 ** 31 }, false],
    [{ seed: 2 ** 31 - 1 }, true],
    [{ startsOn: "2026-02-30" }, false],
    [{ mood: 1 }, false],
  ])("with %j: %s", (about, isTaken) => {
    expect(takes(about)).toBe(isTaken);
  });
});
