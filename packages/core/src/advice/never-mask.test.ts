import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessToday } from "../assessment/index.ts";
import { scenarios } from "../assessment/made-up-scenarios.test-support.ts";
import { ADVICE } from "./index.ts";

/** An amount of a medicine: milligrams, or a number of tablets or times a day. */
const DOSE =
  /\d\s*(?:mg|milligrams?|g|tablets?|pills?)\b|\b(?:once|twice|\d+ times|(?:one|two|three|four) times) (?:a|each|per) day\b/i;
const NEVER_TO_RUN = /(?:don't|never)[^.]*(?:pain reliever|use one|rub)[^.]*to be able to run/i;

describe("pain relievers", () => {
  it("have no dose in any piece of advice", () => {
    expect("Take 400 mg, two tablets, three times a day").toMatch(DOSE);
    for (const { id, text } of ADVICE) expect(text, id).not.toMatch(DOSE);
  });

  it("are never named without saying that none is taken to be able to run", () => {
    const named = ADVICE.filter(({ text }) => /pain reliever|anti-inflammatory|capsicum/i.test(text));
    expect(named.length).toBeGreaterThan(1);
    for (const { id, text } of named) expect(text, id).toMatch(NEVER_TO_RUN);
  });

  it("are warned of on every day on which today's answer allows a run", () => {
    let allowed = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { decision } = assessToday(scenario);
        if (decision.allowance === null) return;
        allowed += 1;
        expect(decision.doToday.some(({ statement }) => NEVER_TO_RUN.test(statement.text))).toBe(true);
      }),
      { numRuns: 600, seed: 20_260_531 },
    );
    expect(allowed).toBeGreaterThan(10);
  });
});
