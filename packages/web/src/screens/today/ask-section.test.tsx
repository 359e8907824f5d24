import { assess } from "@backstride/core/assessment";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { makeScenario } from "../../../../core/src/scenario/scenario.test-support.ts";
import { AskSection } from "./ask-section.tsx";

const { safetyCheck } = makeScenario();
const shown = (answers: object) => {
  const about = { safetyCheck: { ...safetyCheck, answers: { ...safetyCheck.answers, ...answers } } };
  return renderToStaticMarkup(<AskSection {...assess(makeScenario(about))} />);
};
const count = (html: string, words: string) => html.split(words).length - 1;

describe("what is asked on Today", () => {
  it("is how the back is, where the check is finished", () => {
    expect(shown({})).toContain('href="/diary"');
  });

  it("is no question again that was answered with I don't know: what to ask someone stands there once, by name", () => {
    const html = shown({ "wiping-feels-different": "unknown", osteoporosis: "unknown" });
    expect(html).not.toContain("The one thing to do next");
    expect(html).not.toContain("It matters for your safety");
    expect(count(html, "Wiping on the toilet feels different")).toBe(1);
    expect(count(html, "Osteoporosis (thin bones)")).toBe(1);
  });

  it("is the open question, where an unknown one that can wait stands beside it", () => {
    const html = shown({ osteoporosis: "unknown", "constant-night-pain": null });
    expect(html).toContain("Answer the safety questions");
  });
});
