import type { CauseFinding, FactorFinding } from "@backstride/core/causes";
import type { Explanation, Sentence } from "@backstride/core/results";

export const said = (text: string): Sentence => ({ id: "a.test", values: {}, text });

export const held: Explanation = {
  rule: "cause-trunk-endurance",
  version: "cause-trunk-endurance/1",
  statement: said("Held 60 s."),
  facts: [],
  thresholds: [],
  sources: [],
  grade: "very-low",
};

export const spike: FactorFinding = {
  id: "session-spike",
  title: "Longer than any run of 30 days",
  phrase: "a run more than a tenth longer than any run of the 30 days before",
  limit: { side: "over", value: 1.1 },
  unit: "1",
  recent: { exposed: 1, known: 16 },
  flares: { exposed: 10, known: 20 },
  others: { exposed: 1, known: 301 },
  verdict: "raises",
  oddsRatio: { kind: "computed", middle: 6.61, low: 3.48, high: 12.45 },
  together: [],
  published: said("Hazard rate ratio 1.64."),
  isPublished: true,
};

export const load: CauseFinding = {
  id: "C6",
  title: said("Too much, too soon"),
  basis: "from-diary",
  statement: said("Your diary speaks for it: if it is a cause, about 4."),
  flaresWithout: { kind: "computed", middle: 3.99, low: 2.93, high: 4.91, exposedFlares: 6, knownFlares: 10 },
  state: "speaks-for",
  speaksFor: [],
  speaksAgainst: [],
  speaksNeither: [],
  missing: [],
  factors: [spike],
  grade: "low",
  evidence: said("Best supported."),
  claims: ["C15"],
};

export const trunk: CauseFinding = {
  ...load,
  id: "C5",
  title: said("A weak trunk"),
  basis: "not-known",
  statement: said("We don't know yet."),
  flaresWithout: { kind: "unavailable", reason: "notKnownOfFlares", detail: "No flare knows of it." },
  factors: [],
};
