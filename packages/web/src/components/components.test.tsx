import { BODY_REGIONS } from "@backstride/core/diary";
import type { Explanation } from "@backstride/core/results";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BodyMap } from "./body-map/body-map.tsx";
import { MeasuredValue } from "./measured-value.tsx";
import { PainScale } from "./pain-scale.tsx";
import { Why } from "./why.tsx";

const namesOf = (html: string, role: string): readonly string[] =>
  [...html.matchAll(new RegExp(`role="${role}"[^>]*aria-label="([^"]+)"`, "g"))].map(
    (match) => match[1] ?? "",
  );

describe("the body map", () => {
  const html = renderToStaticMarkup(<BodyMap chosen={["lower-back"]} onChange={() => undefined} />);

  it("has one named button for each of the thirteen regions", () => {
    const names = namesOf(html, "button");
    expect(names).toHaveLength(BODY_REGIONS.length);
    expect(new Set(names).size).toBe(13);
    expect(names).toContain("Right lower leg");
  });

  it("says which are chosen, in the drawing and in the list", () => {
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html.match(/type="checkbox"/g)).toHaveLength(13);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it("lets the keyboard reach every region", () => {
    expect(html.match(/<g[^>]*tabindex="0"/gi)).toHaveLength(13);
  });
});

describe("the pain scale", () => {
  const html = renderToStaticMarkup(<PainScale label="How bad?" value={4} onChange={() => undefined} />);

  it("offers 0 to 10, each with words", () => {
    expect(html).toContain('role="radiogroup"');
    for (let step = 0; step <= 10; step += 1) expect(html).toMatch(new RegExp(`aria-label="${step}: [A-Z]`));
  });

  it("shows the chosen step in words", () => {
    expect(html.match(/data-selected="true"/g)).toHaveLength(1);
    expect(html).toContain("Moderate, hard to ignore");
  });
});

describe("an explanation", () => {
  const because: Explanation = {
    rule: "pain-too-high",
    version: "pain-too-high/1",
    statement: { id: "x", values: {}, text: "Your pain was 7 of 10." },
    facts: [
      { label: "Worst pain today", value: 7, unit: "of 10" },
      { label: "Leg pain", value: null },
      { label: "Back pain", value: "yes" },
    ],
    thresholds: [{ label: "Acceptable up to", limit: 5, unit: "of 10", met: true }],
    sources: ["silbernagel-2007"],
    grade: "low",
  };
  const html = renderToStaticMarkup(<Why because={because} withStatement />);

  it("opens down to inputs, limits, certainty, sources, rule and version", () => {
    for (const text of [
      "7 of 10",
      "5 of 10, reached",
      "Low certainty",
      "pain-too-high/1",
      "Your pain was 7 of 10.",
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('href="/evidence#silbernagel-2007"');
  });

  it("says that an input is not known instead of leaving it out", () => {
    expect(html).toMatch(/Leg pain<\/dt><dd[^>]*>not known/);
  });
});

describe("a measured value", () => {
  it("is the number in its unit, or the reason why there is none", () => {
    const made = { unit: "m", version: "v/1", inputs: [] };
    expect(
      renderToStaticMarkup(<MeasuredValue measured={{ kind: "computed", value: 0, ...made }} />),
    ).toContain("0 m");
    const missing = { kind: "unavailable", reason: "noRuns", detail: "No runs are known yet." } as const;
    const html = renderToStaticMarkup(<MeasuredValue measured={missing} />);
    expect(html).toContain("Not known: No runs are known yet.");
  });
});
