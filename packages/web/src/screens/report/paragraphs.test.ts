import { sentence } from "@backstride/core/results";
import { describe, expect, it } from "vitest";
import { isHead, paragraphsOf } from "./paragraphs.ts";

const section = (id: "about" | "signs" | "causes" | "load", ...ids: readonly string[]) => ({
  id,
  title: sentence("report.section.x", "Title"),
  lines: ids.map((lineId) => sentence(lineId, lineId)),
});
const idsOf = (from: ReturnType<typeof section>) =>
  paragraphsOf(from).map((paragraph) => paragraph.map(({ id }) => id));

describe("the paragraphs of the printed report", () => {
  it("keep the answers with their rule", () => {
    const [first, rule, no, next] = [
      "report.signs.answeredOn",
      "report.rule.fracture.applies",
      "report.answered.no",
      "report.rule.infection.does-not-apply",
    ] as const;
    expect(idsOf(section("signs", first, rule, no, next))).toEqual([[first], [rule, no], [next]]);
  });

  it("keep what speaks for and against with its cause", () => {
    const [cause, reason, missing] = [
      "report.cause.shoes.speaks-for",
      "report.cause.for",
      "report.cause.missing",
    ] as const;
    expect(idsOf(section("causes", cause, reason, missing))).toEqual([[cause, reason, missing]]);
  });

  it("are headed by a rule or a cause, never by an answer or a reason", () => {
    const heads = (id: string) => isHead(sentence(id, "x"));
    expect(heads("report.rule.fracture.applies")).toBe(true);
    expect(heads("report.cause.shoes.speaks-for")).toBe(true);
    expect(heads("report.cause.for")).toBe(false);
    expect(heads("report.answered.no")).toBe(false);
  });

  it("put what is still open in one, and lose none of it", () => {
    expect(idsOf(section("signs", "open", "open", "open", "report.rule.x.not-known"))).toEqual([
      ["open", "open", "open"],
      ["report.rule.x.not-known"],
    ]);
    expect(idsOf(section("load", "report.load.week", "report.load.week"))).toHaveLength(2);
  });

  it("put short facts in one, and leave the weeks on lines of their own", () => {
    expect(idsOf(section("about", "a", "b"))).toEqual([["a", "b"]]);
    expect(idsOf(section("load", "a", "b"))).toEqual([["a"], ["b"]]);
    expect(idsOf(section("load"))).toEqual([]);
  });
});
