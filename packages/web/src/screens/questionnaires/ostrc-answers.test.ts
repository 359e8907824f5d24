import { ostrcO2 } from "@backstride/core/questionnaires";
import { describe, expect, it } from "vitest";
import { answersOf, askedOf, openIn } from "./ostrc-answers.ts";

const ITEMS = ostrcO2.items ?? [];
const askedIds = (q1: number | null) => askedOf(ITEMS, { q1 }).map(({ id }) => id);

describe("the questions about overuse", () => {
  it.each([
    ["is open", null, ["q1"]],
    ["says no problem", 0, ["q1"]],
    ["says with a problem", 8, ["q1", "q2", "q3", "q4"]],
    ["says reduced", 17, ["q1", "q2", "q3", "q4"]],
    ["says no taking part", 25, ["q1"]],
  ])("while the first %s: %j asks %j", (_name, q1, expected) => {
    expect(askedIds(q1)).toEqual(expected);
  });

  it("that are no longer asked are not sent, and stand there again when they are", () => {
    const others = { q2: 17, q3: 8, q4: 8 };
    expect(answersOf(ITEMS, { q1: 0, ...others })).toEqual({ q1: 0, q2: null, q3: null, q4: null });
    expect(answersOf(ITEMS, { q1: 8, ...others })).toEqual({ q1: 8, ...others });
  });

  it("are open by their numbers on the form; no modification is an answer", () => {
    expect(openIn(ITEMS, {})).toEqual([1]);
    expect(openIn(ITEMS, { q1: 8, q2: 0, q4: null })).toEqual([3, 4]);
    expect(openIn(ITEMS, { q1: 25 })).toEqual([]);
  });
});
