import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/index.ts";
import { scenarios } from "../../assessment/made-up-scenarios.test-support.ts";
import { makeEntry } from "../../diary/entry.test-support.ts";
import { BODY_REGIONS } from "../../diary/index.ts";
import { parseScenario, type Scenario } from "../../scenario/index.ts";
import { daysAgo, makeScenario, TODAY } from "../../scenario/scenario.test-support.ts";
import { day } from "../../time/day.test-support.ts";
import { instant } from "../../time/index.ts";
import { QUESTIONS, TRIAGE_RULES } from "../../triage/index.ts";
import type { Bundle } from "../index.ts";
import { base, bundleOf, INPUTS, ofType, withAnswers } from "./fhir.test-support.ts";
import { faultsOf } from "./published-schema.test-support.ts";

const always = (numRuns: number, check: (bundle: Bundle, scenario: Scenario) => void): void => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      check(bundleOf(scenario), scenario);
    }),
    { numRuns, seed: 20_260_531 },
  );
};

const examples = new URL("../../../../../examples/scenarios/", import.meta.url);
const EXAMPLES = readdirSync(examples).filter((name) => name.endsWith(".json"));

describe("the published schema of FHIR R4", () => {
  it("is one that can refuse", () => {
    const bundle = bundleOf(base);
    expect(faultsOf({ ...bundle, type: "leaflet" })).not.toEqual([]);
    expect(faultsOf({ ...bundle, mood: 1 })).not.toEqual([]);
    const [first, ...others] = bundle.entry;
    const faultsWith = (changed: object) =>
      faultsOf({ ...bundle, entry: [{ ...first, resource: { ...first?.resource, ...changed } }, ...others] });
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ subject: "someone" })).not.toEqual([]);
    expect(faultsWith({ subject: { mood: 1 } })).not.toEqual([]);
    expect(faultsWith({ date: "yesterday" })).not.toEqual([]);
    expect(faultsWith({ status: "done" })).not.toEqual([]);
  });

  it.each(EXAMPLES)("accepts the report of %s", (name) => {
    const scenario = parseScenario(JSON.parse(readFileSync(new URL(name, examples), "utf8")));
    if (!scenario.ok) throw new Error(scenario.error.message);
    expect(faultsOf(bundleOf(scenario.value))).toEqual([]);
  });

  it("accepts whatever the scenario is", () => {
    always(60, (bundle) => {
      expect(faultsOf(bundle)).toEqual([]);
    });
  });

  it("accepts a patient who wants to be named", () => {
    const patient = { name: "A. Runner", birthDate: day("1992-02-03") };
    const bundle = bundleOf(base, { ...INPUTS, patient });
    expect(faultsOf(bundle)).toEqual([]);
    expect(ofType(bundle, "Patient")[0]).toMatchObject({
      name: [{ text: "A. Runner" }],
      birthDate: "1992-02-03",
    });
  });
});

describe("rules of R4 that no JSON Schema holds", () => {
  it("a document begins with its composition; full URLs are unique and agree with the ids; every reference is inside", () => {
    always(100, (bundle) => {
      expect(bundle.type).toBe("document");
      expect(bundle.entry[0]?.resource.resourceType).toBe("Composition");
      const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
      expect(new Set(urls).size).toBe(urls.length);
      for (const { fullUrl, resource } of bundle.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
      const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url);
      expect(references.filter((url) => !urls.includes(url ?? ""))).toEqual([]);
      // Everything in a document is reached from its composition, the patient and the device through subject and author.
      const reached = new Set(references);
      expect(urls.slice(1).filter((url) => !reached.has(url))).toEqual([]);
    });
  });

  it("an observation has a value or a reason why there is none, never both, never neither", () => {
    always(100, (bundle) => {
      for (const observation of ofType(bundle, "Observation")) {
        for (const part of observation.component ?? [observation]) {
          const given = [part.valueQuantity, part.valueString, part.dataAbsentReason];
          expect(given.filter((one) => one !== undefined)).toHaveLength(1);
        }
      }
    });
  });

  it("a narrative is well-formed XHTML whatever a shoe is called", () => {
    const name = 'A & B <script>alert("x")</script> \u0000\u{d800}';
    const shoe = {
      id: "s",
      name,
      discipline: "road",
      distanceBeforeM: 0,
      renewAtM: null,
      firstUsedOn: null,
      retiredOn: null,
    } as const;
    const [composition] = ofType(bundleOf(makeScenario({ shoes: [shoe] })), "Composition");
    const sections = composition?.section ?? [];
    expect(sections).toHaveLength(10);
    const elements = new Set<string>();
    for (const { text } of sections) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (fault) => {
        throw fault;
      });
      parser.on("opentag", ({ name: element, uri }) => elements.add(`${uri} ${element}`));
      parser.write(text.div).close();
    }
    expect([...elements].toSorted()).toEqual([
      "http://www.w3.org/1999/xhtml div",
      "http://www.w3.org/1999/xhtml p",
    ]);
  });
});

describe("what is handed over", () => {
  it("names nobody unless asked to", () => {
    const [patient] = ofType(bundleOf(base), "Patient");
    expect(Object.keys(patient ?? {}).toSorted()).toEqual(["id", "resourceType"]);
  });

  it("suspects and never asserts: nothing is confirmed, no illness has a clinical status", () => {
    let suspicions = 0;
    always(300, (bundle) => {
      expect(JSON.stringify(bundle)).not.toMatch(/\bconfirmed\b/i);
      for (const condition of ofType(bundle, "Condition")) {
        suspicions += 1;
        expect(condition.verificationStatus.coding.map(({ code }) => code)).toEqual(["unconfirmed"]);
        expect(Object.keys(condition)).not.toContain("clinicalStatus");
        expect(condition.code.text).toMatch(/^To be (examined|watched): /);
      }
    });
    expect(suspicions).toBeGreaterThan(10);
  });

  it("does not tell to examine what the runner says a doctor has examined since", () => {
    const textOf = (examined: "yes" | "no") =>
      ofType(
        bundleOf(withAnswers({ "weakened-immunity": "yes", "infection-excluded": examined })),
        "Condition",
      ).map(({ code }) => code.text);
    expect(textOf("no")).toEqual(["To be examined: Signs of an infection"]);
    expect(textOf("yes")).toEqual(["To be watched: Signs of an infection"]);
  });

  it("has each finding once, as a suspicion or, where no illness is meant, as an observation", () => {
    const own = new Set(TRIAGE_RULES.map(({ id }) => id));
    always(200, (bundle, scenario) => {
      const coded = [...ofType(bundle, "Condition"), ...ofType(bundle, "Observation")].flatMap(({ code }) =>
        (code.coding ?? []).map((coding) => coding.code).filter((id) => own.has(id)),
      );
      const found = assess(scenario).triage.findings.map(({ ruleId }) => ruleId);
      expect(coded.toSorted()).toEqual(found.toSorted());
    });
  });

  it("a stop: the warning comes first in words, and the suspicion rests on the answers", () => {
    const bundle = bundleOf(withAnswers({ "urine-leaks": "yes" }));
    const [composition] = ofType(bundle, "Composition");
    const [condition] = ofType(bundle, "Condition");
    const [answers] = ofType(bundle, "QuestionnaireResponse");
    expect(composition?.status).toBe("preliminary");
    expect(composition?.section[0]?.text.div).toContain("emergency department now");
    expect(composition?.section[0]?.text.div).toContain("does not diagnose");
    expect(condition?.evidence[0]?.detail).toEqual([{ reference: `urn:uuid:${answers?.id}` }]);
  });

  it("speaks of no diagnosis but to say that it makes none", () => {
    always(100, (bundle) => {
      expect([...JSON.stringify(bundle).matchAll(/diagnos/gi)]).toHaveLength(1);
    });
  });

  it("the safety check keeps the ids of its questions and what was answered", () => {
    const bundle = bundleOf(withAnswers({ "urine-leaks": "yes", "foot-drop": "unknown" }));
    const [answers] = ofType(bundle, "QuestionnaireResponse");
    const item = (id: string) => answers?.item?.find(({ linkId }) => linkId === id);
    expect(answers?.authored).toBe(`${TODAY}T09:00:00.000Z`);
    expect(answers?.status).toBe("in-progress");
    expect(item("urine-leaks")?.answer).toEqual([{ valueBoolean: true }]);
    expect(item("urine-hard-to-start")?.answer).toEqual([{ valueBoolean: false }]);
    expect(item("age-years")?.answer).toEqual([{ valueInteger: 34 }]);
    expect(item("foot-drop")?.answer).toMatchObject([{ valueCoding: { code: "asked-unknown" } }]);
    expect(item("onset-age-years")).toBeUndefined();
    const known: readonly string[] = QUESTIONS.map(({ id }) => id);
    expect(answers?.item?.filter(({ linkId }) => !known.includes(linkId))).toEqual([]);
    expect(ofType(bundleOf(base), "QuestionnaireResponse")[0]?.status).toBe("completed");
  });

  it("the safety check is not completed where an answer denies what the diary holds", () => {
    const legs = makeEntry(daysAgo(7), 4, { regions: ["left-lower-leg", "right-lower-leg"] });
    const bundle = bundleOf({ ...base, diary: [legs] });
    expect(ofType(bundle, "QuestionnaireResponse")[0]?.status).toBe("in-progress");
  });

  it("a sitting without a value that is followed hangs together with the rest", () => {
    const now = {
      id: "n",
      instrumentId: "nprs",
      at: base.now,
      day: TODAY,
      answers: { average: null, worst: null, now: 3 },
    };
    const bundle = bundleOf({ ...base, questionnaires: [now] });
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url);
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(urls.slice(1).filter((url) => !references.includes(url))).toEqual([]);
  });

  it("no two resources have one id, however much was filled in", () => {
    const sittings = Array.from({ length: 2_100 }, (_, back) => ({
      id: `nprs-${back}`,
      instrumentId: "nprs",
      at: instant(Date.parse(`${daysAgo(back)}T08:00:00Z`)),
      day: daysAgo(back),
      answers: { average: 2, worst: 3, now: 1 },
    }));
    const stopped = withAnswers({ "urine-leaks": "yes" });
    const bundle = bundleOf({ ...stopped, questionnaires: sittings });
    const ids = bundle.entry.map(({ resource }) => resource.id);
    expect(ids.length).toBeGreaterThan(6_300);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("pain is LOINC 72514-3 with its score, week, region and body site", () => {
    const bundle = bundleOf(makeScenario({ diary: [makeEntry(daysAgo(1), 6)] }));
    const pains = ofType(bundle, "Observation").filter(({ code }) => code.coding?.[0]?.code === "72514-3");
    expect(
      pains.map(({ valueQuantity, bodySite }) => [valueQuantity?.value, bodySite?.coding?.[0]?.code]),
    ).toEqual([
      // As answered, of last week, of the lower back.
      [4, undefined],
      [6, undefined],
      [6, "37822005"],
    ]);
    expect(pains[1]).toMatchObject({
      effectivePeriod: { start: daysAgo(6), end: TODAY },
      valueQuantity: { system: "http://unitsofmeasure.org", code: "{score}" },
    });
  });

  it("illnesses and medicines are observed as told: not known with its reason, not told not at all", () => {
    const health = {
      ...base.health,
      anticoagulants: "yes",
      cancer: "unknown",
      "kidney-trouble": "no",
    } as const;
    const bundle = bundleOf(makeScenario({ health }));
    expect(faultsOf(bundle)).toEqual([]);
    const told = ofType(bundle, "Observation").flatMap(({ code, valueString, dataAbsentReason }) => {
      const id = code.coding?.[0]?.code ?? "";
      return id.startsWith("told-") ? [[id, valueString ?? dataAbsentReason?.coding?.[0]?.code]] : [];
    });
    expect(told).toEqual([
      ["told-cancer", "asked-unknown"],
      ["told-anticoagulants", "yes"],
      ["told-kidney-trouble", "no"],
    ]);
  });

  it("every region has words, and no two the same body site", () => {
    const diary = BODY_REGIONS.map((region, index) =>
      makeEntry(daysAgo(1), 3, { id: `e${index}`, regions: [region] }),
    );
    const sites = ofType(bundleOf(makeScenario({ diary })), "Observation").flatMap(({ bodySite }) =>
      bodySite === undefined ? [] : [bodySite],
    );
    expect(sites).toHaveLength(BODY_REGIONS.length);
    expect(new Set(sites.map(({ text }) => text)).size).toBe(BODY_REGIONS.length);
    const codes = sites.flatMap(({ coding }) => (coding ?? []).map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("is the same for the same inputs, and another document for another id", () => {
    expect(bundleOf(base)).toEqual(bundleOf(base));
    const other = bundleOf(base, { ...INPUTS, documentId: "9d7b8f7e-1111-4222-8333-444455556666" });
    const ids = new Set(bundleOf(base).entry.map(({ fullUrl }) => fullUrl));
    expect(other.entry.filter(({ fullUrl }) => ids.has(fullUrl))).toEqual([]);
    expect(() => bundleOf(base, { ...INPUTS, documentId: "one" })).toThrow("not a UUID");
  });
});
