import type { ExperimentAnswer, ExperimentKindAnswer } from "@backstride/server/api";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { experimentToday } from "../../today/experiment-today.ts";
import { said } from "../why.test-support.ts";
import { ExperimentOffer } from "./experiment-offer.tsx";
import { OngoingState } from "./ongoing-state.tsx";
import { chanceInWords, points, pointsInWords } from "./result-words.ts";
import { tellsSides } from "./tells-sides.ts";

const textOf = (view: ReactNode): string =>
  renderToStaticMarkup(view)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/[\s\u00a0]+/g, " ");

const arms = [
  { id: "first", name: said("Long warm-up"), words: said("Walk 15 minutes."), shoeId: null },
  { id: "second", name: said("Short warm-up"), words: said("Walk 5 minutes."), shoeId: null },
] as const;
const running: ExperimentAnswer = {
  id: "e",
  kind: "warm-up",
  title: said("A long or a short warm-up"),
  unit: "day",
  arms,
  startsOn: "2026-05-01",
  fortnights: 6,
  stoppedOn: null,
  assignment: {
    kind: "on",
    arm: "second",
    unit: "day",
    number: 5,
    unitsDone: 4,
    unitsPlanned: 84,
    endsOn: "2026-07-23",
    statement: said("For a run today, when today's answer allows one."),
  },
  analysis: { kind: "running", unitsDone: 4, unitsPlanned: 84, statement: said("4 of 84 days.") },
};
const withheld: ExperimentAnswer = {
  ...running,
  assignment: { kind: "withheld", statement: said("Today's answer comes first.") },
};
const list = { today: "2026-05-08", experiments: [running] };

describe("the experiment on the screen of today", () => {
  it("is named only where today's answer allows a run", () => {
    const on = (kind: "ask" | "stop" | "rest" | "modify" | "run") =>
      experimentToday(list, { kind, today: "2026-05-08" });
    expect(on("run")).toContain("Short warm-up: Walk 5 minutes.");
    expect(on("run")).toContain("when today's answer allows one");
    expect(on("modify")).toBe(on("run"));
    expect([on("ask"), on("stop"), on("rest")]).toEqual([null, null, null]);
  });

  it("is not named from an answer about another day, nor where the server withholds it", () => {
    expect(experimentToday(list, { kind: "run", today: "2026-05-09" })).toBeNull();
    const held = { ...list, experiments: [withheld] };
    expect(experimentToday(held, { kind: "run", today: "2026-05-08" })).toBeNull();
  });
});

describe("a running experiment", () => {
  it("names the side that the lot drew", () => {
    const text = textOf(<OngoingState experiment={running} isTold />);
    expect(text).toContain("Walk 5 minutes.");
    expect(text).not.toContain("Walk 15 minutes.");
  });

  it("says nothing of what to do on a run while its side is withheld", () => {
    const text = textOf(<OngoingState experiment={withheld} isTold />);
    expect(text).toContain("Today's answer comes first.");
    expect(text).not.toContain("Walk");
  });
});

describe("what to do on a run", () => {
  const open = { startRefused: { code: "experimentRunning", message: "One is on." } };
  const fresh = { isError: false, isStale: false, isFetching: false };

  it("is told of a plan of today alone, from an answer that is not being replaced", () => {
    expect(tellsSides(open, fresh)).toBe(true);
    expect(tellsSides(open, { ...fresh, isStale: true })).toBe(true);
    expect(tellsSides(open, { ...fresh, isFetching: true })).toBe(true);
    expect(tellsSides(open, { ...fresh, isStale: true, isFetching: true })).toBe(false);
    expect(tellsSides(open, { ...fresh, isError: true })).toBe(false);
    expect(tellsSides({ startRefused: { code: "experimentNeedsPlan", message: "Wait." } }, fresh)).toBe(
      false,
    );
  });

  it("stands nowhere where it is not told, before the experiment begins nor later", () => {
    const notBegun: ExperimentAnswer = {
      ...running,
      assignment: { kind: "not-begun", startsOn: "2026-05-09", statement: said("It begins on 2026-05-09.") },
    };
    const told = textOf(<OngoingState experiment={notBegun} isTold />);
    expect(told).toContain("Walk 15 minutes.");
    expect(told).toContain("It begins on Saturday");
    expect(told).not.toContain("2026-05-09");
    for (const experiment of [notBegun, running]) {
      const text = textOf(<OngoingState experiment={experiment} isTold={false} />);
      expect(text).not.toMatch(/Walk|warm-up|run today/);
      expect(text).toContain("4 of 84 days.");
    }
  });
});

describe("an offer", () => {
  const kind: ExperimentKindAnswer = {
    id: "warm-up",
    title: said("A long or a short warm-up"),
    unit: "day",
    arms,
    fortnights: 6,
    harmless: said("Both are a warm-up."),
    needs: [],
    row: "P1",
    claims: [],
    sources: [],
    missing: null,
    shoeChoices: [],
  };

  it("can be started only where nothing is missing and one may begin", () => {
    expect(textOf(<ExperimentOffer kind={kind} isOpen start="Start" />)).toContain("Start");
    expect(textOf(<ExperimentOffer kind={kind} isOpen start="Start" />)).toContain("12 weeks");
    const lacking = textOf(
      <ExperimentOffer kind={{ ...kind, missing: said("It needs shoes.") }} isOpen start="Start" />,
    );
    expect(lacking).toContain("It needs shoes.");
    expect(lacking).not.toContain("Start");
  });

  it("tells no way of running while none may begin", () => {
    const text = textOf(<ExperimentOffer kind={kind} isOpen={false} start="Start" />);
    expect(text).toContain("A long or a short warm-up");
    expect(text).not.toMatch(/Start|Walk/);
  });
});

describe("a result in words", () => {
  it("has a true minus, one decimal, and no sign on nothing", () => {
    expect([-1.24, 0.96, -0.04, 2].map(points)).toEqual(["−1.2", "1", "0", "2"]);
  });

  it("counts one point as one", () => {
    expect([-1.04, 1, -1.2, 0].map(pointsInWords)).toEqual([
      "−1 point of pain",
      "1 point of pain",
      "−1.2 points of pain",
      "0 points of pain",
    ]);
  });

  it("counts the draws of the lot beside p", () => {
    const chance = (pValue: number, asExtreme: number, draws: number) =>
      chanceInWords({ pValue, test: { asExtreme, draws } as never }).replaceAll("\u00a0", " ");
    expect(chance(2 / 64, 2, 64)).toBe("as far apart in 2 of 64 draws (p = 0.031)");
    expect(chance(0.0001, 1, 20_000)).toBe("as far apart in 1 of 20,000 draws (p = under 0.001)");
  });
});
