import type { CauseFinding, Causes, ComparedOccasion, FactorFinding } from "@backstride/core/causes";
import { sentence } from "@backstride/core/results";
import type { LocalDay } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { causesText } from "./causes-text.ts";
import { factorRows } from "./factor-rows.ts";
import { wrapped } from "./wrapped.ts";

const said = (text: string) => sentence("a.test", text);
const because = (text: string) => ({
  rule: "a-rule",
  version: "a-rule/1",
  statement: said(text),
  facts: [],
  thresholds: [],
  sources: [],
  grade: null,
});
const spike: FactorFinding = {
  id: "session-spike",
  title: "Longer than any run of 30 days",
  phrase: "a run more than a tenth longer",
  limit: { side: "over", value: 1.1 },
  unit: "1",
  recent: { exposed: 0, known: 16 },
  flares: { exposed: 10, known: 20 },
  others: { exposed: 1, known: 301 },
  verdict: "raises",
  oddsRatio: { kind: "computed", middle: 6.61, low: 0.043, high: 12.4 },
  together: [],
  published: said("Published."),
  isPublished: true,
};
const stress: FactorFinding = {
  ...spike,
  id: "stress",
  title: "Stress",
  flares: { exposed: 0, known: 0 },
  others: { exposed: 0, known: 0 },
  verdict: "not-compared",
  oddsRatio: { kind: "unavailable", reason: "notCompared", detail: "" },
};
const load: CauseFinding = {
  id: "C6",
  title: said("Too much"),
  basis: "from-diary",
  statement: said("Your diary speaks for it."),
  flaresWithout: {
    kind: "computed",
    middle: 3.96,
    low: 2.9,
    high: 4.94,
    exposedFlares: 6,
    knownFlares: 10,
  },
  state: "speaks-for",
  speaksFor: [because("It went before.")],
  speaksAgainst: [because("Not of late.")],
  speaksNeither: [because("Held 60 s.")],
  missing: [said("How you stretch.")],
  factors: [spike],
  grade: "low",
  evidence: said("Best supported."),
  claims: [],
};
const days: CauseFinding = {
  ...load,
  id: "days",
  title: said("The days"),
  basis: "not-known",
  statement: said("We don't know yet."),
  flaresWithout: { kind: "unavailable", reason: "notKnownOfFlares", detail: "No flare knows of it." },
  speaksFor: [],
  speaksAgainst: [],
  speaksNeither: [],
  missing: [],
  factors: [stress],
};
const flare: ComparedOccasion = {
  day: "2026-05-08" as LocalDay,
  runId: "run-1",
  pain: 6,
  levelBefore: 1.5,
  exposedTo: ["session-spike"],
  notKnown: ["stress"],
};
const causes: Causes = {
  findings: [load, days],
  personal: {
    flares: 20,
    flaresNeeded: 10,
    others: 301,
    flaresFound: 20,
    runsWithoutEntry: 0,
    statement: said("20 flares were compared."),
    priorsFrom: { runners: 3, statement: said("From 3 other runners.") },
  },
  groups: [{ factors: ["session-spike", "weekly-change"], statement: said("These went together.") }],
  seasons: [
    {
      kind: "run",
      startsOn: "2026-04-01" as LocalDay,
      endsOn: "2026-05-26" as LocalDay,
      flares: [flare, { ...flare, runId: null, exposedTo: [], notKnown: [] }],
      others: [{ ...flare, pain: 0 }],
    },
  ],
  nextQuestion: { kind: "entry", factor: "stress", experiment: null, statement: said("Enter stress.") },
};

describe("the causes as text", () => {
  const lines = causesText(causes).split("\n");
  const at = (text: string): number => lines.findIndex((line) => line.includes(text));

  it("answer first, then rank, open each cause, say what would tell more, and list the flares", () => {
    const order = [
      "Too much: Your diary speaks for it.",
      "20 flares were compared.",
      "From 3 other runners.",
      "Ranked",
      "1. Too much",
      "2. The days",
      "! These went together.",
      "C6 Too much: from your diary (evidence: low)",
      "+ It went before.",
      "- Not of late.",
      "= Held 60 s.",
      "? How you stretch.",
      "Longer than any run of 30 days",
      "days The days: not known yet",
      "What would tell the most",
      "Flares, and what was there",
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  it("tell flares without a cause with their interval, and why there are none", () => {
    expect(lines[at("1. Too much") + 1]).toBe(
      "     from your diary; flares without it: 4.0 (2.9 to 4.9) of 10",
    );
    expect(lines[at("2. The days") + 1]).toBe("     not known yet. No flare knows of it.");
  });

  it("warn of what can't be told apart with the causes concerned, and with no other", () => {
    expect(lines.filter((line) => line.includes("! These went together."))).toHaveLength(2);
    expect(lines.lastIndexOf("    ! These went together.")).toBeLessThan(at("days The days"));
  });

  it("say what was there before a flare and how much is not known", () => {
    expect(lines.slice(at("2026-04-01"))).toEqual([
      "  2026-04-01 to 2026-05-26: flares after runs: 2, held against other runs: 1",
      "    2026-05-08 run-1: 6 of 10, from 1.5",
      "      Longer than any run of 30 days (not known: 1)",
      "    2026-05-08 no run: 6 of 10, from 1.5",
      "      nothing that is counted",
    ]);
  });

  it("never promise anything without saying what it is not", () => {
    expect(at("need not be what caused it. Nothing here is a diagnosis or says that you may run.")).toBe(4);
  });

  it("say none, and no interval from 0 to 0, of a cause that went before no flare", () => {
    const flaresWithout = {
      kind: "computed" as const,
      middle: 0,
      low: 0,
      high: 0,
      exposedFlares: 0,
      knownFlares: 12,
    };
    const text = causesText({ ...causes, findings: [{ ...load, basis: "not-seen", flaresWithout }] });
    expect(text).toContain("     not seen of late; flares without it: none of 12\n");
  });

  it("say so where no flare can be compared", () => {
    const without = (flares: number) =>
      causesText({ ...causes, personal: { ...causes.personal, flares }, seasons: [] });
    expect(without(0)).toContain("None that can be compared with other runs or days.");
    expect(without(14)).toContain("None of the last year that can be compared with other runs or days.");
  });
});

describe("the counts of factors", () => {
  it("stand in columns; what nobody knows of is no zero", () => {
    expect(factorRows([spike, stress])).toEqual([
      "counted                         flares    others    odds, times       your diary says",
      "Longer than any run of 30 days  10 of 20  1 of 301  6.6 (0.04 to 12)  raises the odds",
      "Stress                          -         -         -                 not compared",
    ]);
  });
});

describe("wrapping", () => {
  it("keeps every line within its width and loses no word", () => {
    const words = Array.from({ length: 60 }, (_none, index) => "x".repeat(1 + (index % 9)));
    const lines = wrapped(words.join(" "), "      ");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100);
    expect(
      lines
        .map((line) => line.trim())
        .join(" ")
        .split(" "),
    ).toEqual(words);
  });
});
