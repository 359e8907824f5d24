import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/index.ts";
import type { FilledSitting } from "../../progress/index.ts";
import { daysAgo, makeScenario } from "../../scenario/scenario.test-support.ts";
import { instant } from "../../time/index.ts";
import { makeReport, reportAsFhir } from "../index.ts";
import { base, bundleOf, INPUTS, ofType } from "./fhir.test-support.ts";
import { faultsOf } from "./published-schema.test-support.ts";

const filled: readonly FilledSitting[] = [
  ["nprs", 20, { average: 5, worst: 8, now: null }],
  ["nprs", 1, { average: 2, worst: 6, now: 0 }],
  ["rmdq", 1, { ticked: [3, 7] }],
  ["psfs", 1, { activities: ["a", "b", "c"].map((activity) => ({ activity, score: 4 })) }],
].map(([instrumentId, back, answers]) => ({
  id: `${instrumentId}-${back}`,
  instrumentId: String(instrumentId),
  at: instant(Date.parse(`${daysAgo(Number(back))}T08:00:00Z`)),
  day: daysAgo(Number(back)),
  answers,
}));
const withMeasures = makeScenario({
  selfTests: [
    {
      test: "trunk-endurance",
      day: daysAgo(2),
      answers: { extensorS: 61.5, flexorS: null, rightSideBridgeS: null, leftSideBridgeS: null },
    },
    {
      test: "modified-thomas",
      day: daysAgo(2),
      answers: { left: { hipDegAboveHorizontal: -3, kneeFlexionDeg: null }, right: null },
    },
  ],
});
const measured = reportAsFhir(makeReport({ ...withMeasures, questionnaires: filled }, assess(withMeasures)), {
  ...INPUTS,
  toldTried: ["Heat <in> the evening & rest"],
});

describe("questionnaires, self-tests and what was tried", () => {
  const codeOf = ({ code }: { readonly code: { readonly coding?: readonly { readonly code: string }[] } }) =>
    code.coding?.map((coding) => coding.code) ?? [];

  it("validate against the published schema, and hang together", () => {
    expect(faultsOf(measured)).toEqual([]);
    const urls = measured.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    const references = [...JSON.stringify(measured).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url);
    expect(references.filter((url) => !urls.includes(url ?? ""))).toEqual([]);
    expect(urls.slice(1).filter((url) => !references.includes(url))).toEqual([]);
  });

  it("each value is an observation on its day, a rating of pain with LOINC's code beside ours", () => {
    const values = ofType(measured, "Observation").flatMap((observation) => {
      const own = codeOf(observation).at(-1) ?? "";
      return ["nprs-average", "rmdq", "psfs-mean", "trunk-extensor", "hip-left"].includes(own)
        ? [
            [
              own,
              observation.effectiveDateTime,
              observation.valueQuantity?.value,
              observation.valueQuantity?.code,
            ],
          ]
        : [];
    });
    expect(values).toEqual([
      ["nprs-average", daysAgo(20), 5, "{score}"],
      ["nprs-average", daysAgo(1), 2, "{score}"],
      ["psfs-mean", daysAgo(1), 4, "{score}"],
      ["rmdq", daysAgo(1), 2, "{score}"],
      ["trunk-extensor", daysAgo(2), 61.5, "s"],
      ["hip-left", daysAgo(2), -3, "deg"],
    ]);
    const [average] = ofType(measured, "Observation").filter((one) => codeOf(one).includes("nprs-average"));
    expect(average && codeOf(average)).toEqual(["72514-3", "nprs-average"]);
  });

  it("each sitting of a questionnaire is a response without anyone's wording, and its scores rest on it", () => {
    const responses = ofType(measured, "QuestionnaireResponse").slice(1);
    expect(responses.map(({ authored, item }) => [authored, item?.[0]?.linkId])).toEqual([
      [daysAgo(20), "nprs"],
      [daysAgo(1), "nprs"],
      [daysAgo(1), "psfs"],
      [daysAgo(1), "rmdq"],
    ]);
    const [first, , , rmdq] = responses;
    expect(first?.item?.[0]?.item).toEqual([
      { linkId: "average", answer: [{ valueInteger: 5 }] },
      { linkId: "worst", answer: [{ valueInteger: 8 }] },
      { linkId: "now" },
    ]);
    expect(rmdq?.item?.[0]?.item).toEqual([
      { linkId: "ticked", answer: [{ valueInteger: 3 }, { valueInteger: 7 }] },
    ]);
    const worded = responses
      .flatMap(({ item }) => item?.[0]?.item ?? [])
      .filter(({ text }) => text !== undefined);
    expect(worded).toEqual([]);
    const [score] = ofType(measured, "Observation").filter((one) => codeOf(one).includes("rmdq"));
    expect(score?.derivedFrom).toEqual([{ reference: `urn:uuid:${rmdq?.id}` }]);
  });

  it("what the runner writes for this document is in it, in words and as an observation, and nowhere without", () => {
    const told = ofType(measured, "Observation").filter((one) => codeOf(one).includes("tried-as-told"));
    expect(told.map(({ valueString }) => valueString)).toEqual(["Heat <in> the evening & rest"]);
    const [composition] = ofType(measured, "Composition");
    const tried = composition?.section.find(({ title }) => title === "What was tried");
    expect(tried?.text.div).toContain("<p>As the runner tells: Heat &lt;in&gt; the evening &amp; rest</p>");
    expect(JSON.stringify(bundleOf(base))).not.toContain("As the runner tells");
  });
});
