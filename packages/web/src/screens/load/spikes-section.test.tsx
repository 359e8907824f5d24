import type { SessionSpike, TrainingLoad } from "@backstride/core/training-load";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SpikesSection } from "./spikes-section.tsx";

const spike = {
  runId: "r",
  spike: { kind: "computed", value: "small", unit: "1", version: "session-spike/1", inputs: ["r"] },
  why: {
    rule: "session-spike",
    version: "session-spike/1",
    statement: { id: "x", values: {}, text: "That run was 20 % longer than the longest before it." },
    facts: [],
    thresholds: [],
    sources: [],
    grade: "low",
  },
} as unknown as SessionSpike;

const section = (load: Partial<TrainingLoad>): string => {
  const boundForTodayM = {
    kind: "computed",
    value: 13_200,
    unit: "m",
    version: "session-bound/2",
    inputs: ["r"],
  };
  const whole = {
    boundForTodayM,
    longestTakenWell: null,
    recentSpikes: [],
    ...load,
  } as unknown as TrainingLoad;
  return renderToStaticMarkup(<SpikesSection load={whole} />);
};
const distancesIn = (html: string): readonly string[] => html.match(/[\d.,]+ k?m\b/g) ?? [];

describe("the step from the longest run", () => {
  it("names no distance for today, though the load has one: the day may be one of stop or rest", () => {
    const longestTakenWell = { runId: "r", distanceKm: 12 } as TrainingLoad["longestTakenWell"];
    const html = section({ longestTakenWell, recentSpikes: [spike] });
    expect(distancesIn(html)).toEqual(["12.0 km"]);
    expect(html).toContain("That run was 20 % longer");
    expect(distancesIn(section({}))).toEqual([]);
  });

  it("says of the longest run that it was, and who says what may be", () => {
    const longestTakenWell = { runId: "r", distanceKm: 12 } as TrainingLoad["longestTakenWell"];
    const note = "Whether you may run, and how far, is for Today to say.";
    expect(section({ longestTakenWell })).toContain(note);
    expect(section({})).not.toContain(note);
  });
});
