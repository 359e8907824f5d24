import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/index.ts";
import { scenarios } from "../../assessment/made-up-scenarios.test-support.ts";
import { sentence } from "../../results/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { daysAgo, makeScenario } from "../../scenario/scenario.test-support.ts";
import type { Report } from "../index.ts";
import { linesOf, makeReport, reportPage } from "../index.ts";
import { pageWithin } from "./page.ts";
import { PAGE_MM, pageHeight } from "./page-height.ts";
import { PAGE_LIMITS } from "./page-limits.ts";
import { section } from "./section.ts";
import { SHORT_SIGNS } from "./short-signs.ts";
import { signLines } from "./signs.ts";

const reportOf = (scenario: Scenario): Report => makeReport(scenario, assess(scenario));
const signsOn = (report: Report): string =>
  reportPage(report)
    .filter(({ id }) => id === "signs")
    .flatMap(linesOf)
    .map(({ text }) => text)
    .join("\n");

/** What stands on the page when all has given way that may. */
const LEAST = PAGE_LIMITS.at(-1) ?? PAGE_LIMITS[0];

const pairs = (count: number): Scenario["shoes"] =>
  Array.from({ length: count }, (_, place) => ({
    id: `s${place}`,
    name: `Pair ${place}`,
    discipline: "road",
    distanceBeforeM: 1000,
    renewAtM: null,
    firstUsedOn: null,
    retiredOn: null,
  }));

describe("one page", () => {
  it("never leaves out a warning sign that was answered with yes or is not known, whatever else there is", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOf({ ...scenario, shoes: pairs(60) });
        const written = signsOn(report);
        for (const { id, answer } of report.signs.questions) {
          if (id === "back-pain" || (answer !== "yes" && answer !== "unknown")) continue;
          expect(written).toContain(SHORT_SIGNS[id]);
        }
        for (const { outcome, title } of report.signs.rules) {
          if (outcome === "applies") expect(written).toContain(`${title}: applies`);
        }
      }),
      { numRuns: 200, seed: 20_260_531 },
    );
  });

  it("is reckoned to fit, or has given up all that may give way", () => {
    fc.assert(
      fc.property(scenarios, fc.boolean(), (scenario, hasOwnWords) => {
        const page = reportPage(reportOf(scenario), { hasOwnWords });
        const ids = page.map(({ id }) => id);
        expect(pageHeight(page, hasOwnWords) <= PAGE_MM || !ids.includes("causes")).toBe(true);
      }),
      { numRuns: 200, seed: 20_260_531 },
    );
  });

  it("leaves out the pairs used longest ago first, and says how many", () => {
    const shoes = pairs(60);
    const [run] = makeScenario().runs;
    if (run === undefined) throw new Error("the scenario has runs");
    const report = reportOf(
      makeScenario({ shoes, runs: [{ ...run, day: daysAgo(1), distanceM: 5000, shoeId: "s59" }] }),
    );
    const page = reportPage(report);
    const rows = page.find(({ id }) => id === "shoes")?.table?.rows ?? [];
    expect(rows[0]?.[0]?.text).toBe("Pair 59");
    const text = page
      .flatMap(linesOf)
      .map((line) => line.text)
      .join(" ");
    expect(text).toContain(`shoes used longer ago (${60 - rows.length})`);
    expect(text).toContain("The runner has them in Backstride");
  });

  it("says of every tier whom to see, and of every finding where there is room", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOf(scenario);
        const findings = report.signs.rules.flatMap(({ finding }) => finding ?? []);
        const onFullPage = signsOn({ ...report, shoes: reportOf({ ...scenario, shoes: pairs(60) }).shoes });
        for (const { whomToSee } of findings) expect(onFullPage).toContain(whomToSee.text);
        const tight = signLines(report, LEAST)
          .map(({ text }) => text)
          .join("\n");
        for (const { tier } of findings) {
          const ofTier = findings.filter((one) => one.tier === tier);
          expect(ofTier.some(({ whomToSee }) => tight.includes(whomToSee.text))).toBe(true);
        }
      }),
      { numRuns: 100, seed: 20_260_531 },
    );
  });

  it("gives up the least that it can: one step less would be too tall", () => {
    const report = reportOf(makeScenario({ shoes: pairs(60) }));
    const page = reportPage(report);
    const steps = PAGE_LIMITS.map((limits) => pageHeight(pageWithin(report, limits), false));
    const taken = steps.findIndex((height) => height <= PAGE_MM);
    expect(pageHeight(page, false)).toBe(steps[taken]);
  });

  it("reckons an answer that is asked again as a line of its own, not as one more short fact", () => {
    const heightOf = (second: string) =>
      pageHeight(
        [section("signs", "Signs", [sentence("report.signs.ask", "Not known."), sentence(second, "Short.")])],
        false,
      );
    expect(heightOf("report.signs.askedAgain")).toBeGreaterThan(heightOf("report.signs.answeredOn"));
  });

  it("has no block without anything in it", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { paragraphs, table } of reportPage(reportOf(scenario))) {
          expect(paragraphs.every(({ length }) => length > 0)).toBe(true);
          expect(paragraphs.length + (table?.rows.length ?? 0)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100, seed: 20_260_531 },
    );
  });
});
