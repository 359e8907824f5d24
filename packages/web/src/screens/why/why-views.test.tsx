import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnswerSection } from "./answer-section.tsx";
import { CauseBody } from "./cause-body.tsx";
import { FactorTable } from "./factor-table.tsx";
import { NextQuestionSection } from "./next-question-section.tsx";
import { OccasionTable } from "./occasion-table.tsx";
import { RankingSection } from "./ranking-section.tsx";
import { SeasonsSection } from "./seasons-section.tsx";
import { held, load, said, spike, trunk } from "./why.test-support.ts";

const htmlOf = (view: ReactNode): string =>
  renderToStaticMarkup(<QueryClientProvider client={new QueryClient()}>{view}</QueryClientProvider>);
const textOf = (view: ReactNode): string =>
  htmlOf(view)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/[\s\u00a0]+/g, " ");

const personal = (flares: number) => ({
  flares,
  flaresNeeded: 10,
  others: 60,
  flaresFound: flares,
  runsWithoutEntry: 0,
  statement: said(`The diary has ${flares}.`),
  priorsFrom: { runners: 24, statement: said("From 24 other runners.") },
});
const groups = [
  { factors: ["session-spike", "weekly-change"] as const, statement: said("Both went together.") },
];

describe("the answer", () => {
  it("begins with what the diary claims, and never lacks that it permits nothing", () => {
    const claimed = textOf(<AnswerSection findings={[trunk, load]} personal={personal(20)} />);
    expect(claimed.indexOf("Your diary speaks for it")).toBeLessThan(claimed.indexOf("The diary has 20."));
    expect(claimed).toContain("From 24 other runners.");
    expect(claimed).not.toContain("We don't know yet.");
    expect(claimed).toContain("nothing here says that you may run");
    const unclaimed = textOf(<AnswerSection findings={[trunk]} personal={personal(4)} />);
    expect(unclaimed).toContain("What goes before a flare need not be what caused it.");
    expect(unclaimed).toContain("nothing here says that you may run");
    expect(unclaimed).toContain("4 of the 10");
  });
});

describe("the seasons", () => {
  const titleOf = (id: string) => id;

  it("say that no flare can be compared only where that is so, and else that they are older than a year", () => {
    expect(textOf(<SeasonsSection flares={0} seasons={[]} titleOf={titleOf} />)).toContain(
      "No flare that can be compared",
    );
    const old = textOf(<SeasonsSection flares={14} seasons={[]} titleOf={titleOf} />);
    expect(old).toContain("No flare of the last year that can be compared");
    expect(old).toContain("are older");
  });
});

describe("the ranking", () => {
  it("keeps the order of the answer, and draws only what was computed", () => {
    const html = htmlOf(<RankingSection findings={[load, trunk]} personal={personal(20)} groups={groups} />);
    expect(html.indexOf("Too much, too soon")).toBeLessThan(html.indexOf("A weak trunk"));
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain("Both went together.");
  });

  it("has no picture of flares that are all too old to be counted, and asks for no more of them", () => {
    const text = textOf(<RankingSection findings={[trunk]} personal={personal(14)} groups={[]} />);
    expect(text).toContain("Of the flares of the last year it could not be counted");
    expect(text).not.toContain("from 10 flares on");
  });

  it("writes how many flares there are where the line of a cause ends", () => {
    const { flaresWithout } = load;
    const fewer = { ...load, id: "C5" as const, flaresWithout: { ...flaresWithout, knownFlares: 5 } };
    const view = (
      <RankingSection findings={[load, fewer as typeof load]} personal={personal(20)} groups={[]} />
    );
    expect(htmlOf(view)).toMatch(/style="width:50\.00%"><span>0<\/span><span>5 flares/);
  });

  it("has no picture below ten flares, and says why", () => {
    const view = <RankingSection findings={[trunk]} personal={personal(4)} groups={[]} />;
    expect(htmlOf(view)).not.toContain("<svg");
    expect(textOf(view)).toContain("from 10 flares on that can be compared; your diary has 4");
  });
});

describe("a cause that is opened", () => {
  it("warns of what can't be told apart where its factors are concerned, and nowhere else", () => {
    expect(textOf(<CauseBody finding={load} groups={groups} />)).toContain("Both went together.");
    expect(textOf(<CauseBody finding={trunk} groups={groups} />)).not.toContain("Both went together.");
  });

  it("has what was measured and speaks neither way where there is some, and no heading for it elsewhere", () => {
    const neither = textOf(<CauseBody finding={{ ...trunk, speaksNeither: [held] }} groups={[]} />);
    expect(neither).toContain("Measured, and speaks neither way");
    expect(neither).toContain("Held 60 s.");
    expect(textOf(<CauseBody finding={trunk} groups={[]} />)).not.toContain("neither way");
  });

  it("has a table of roles that stay when its rows become blocks", () => {
    const html = htmlOf(<FactorTable caption="Too much" factors={[spike]} />);
    expect(html.match(/role="columnheader"/g)).toHaveLength(6);
    expect(html.match(/role="cell"/g)).toHaveLength(5);
    expect(html.match(/role="rowheader"/g)).toHaveLength(1);
  });
});

describe("the flares", () => {
  const flare = {
    day: "2026-05-08" as never,
    runId: "a/b",
    pain: 6,
    levelBefore: 1.5,
    exposedTo: ["session-spike"],
    notKnown: ["stress", "poor-sleep"],
  } as const;
  const titleOf = (id: string) => `title of ${id}`;

  it("lead to their run or to the diary, and tell what is not known apart from what was not there", () => {
    const view = (
      <OccasionTable
        caption="x"
        occasions={[flare, { ...flare, runId: null, exposedTo: [] }]}
        titleOf={titleOf}
      />
    );
    expect(htmlOf(view)).toContain('href="/runs/a%2Fb"');
    expect(htmlOf(view)).toContain('href="/diary"');
    expect(textOf(view)).toContain("6 of 10, from 1.5");
    expect(textOf(view)).toContain("title of session-spike of what is counted, not known: 2");
    expect(textOf(view)).toContain("nothing that is counted");
  });
});

describe("the next question", () => {
  const href = (question: Parameters<typeof NextQuestionSection>[0]["question"]) =>
    htmlOf(<NextQuestionSection question={question} />).match(/href="([^"]+)"/)?.[1];

  it("leads to where the entry is made, or to the experiments", () => {
    const entry = { kind: "entry", experiment: null, statement: said("Enter it.") } as const;
    expect(href({ ...entry, factor: "stress" })).toBe("/diary");
    expect(href({ ...entry, factor: "new-shoe" })).toBe("/shoes");
    expect(href({ ...entry, factor: "hard-ground-share" })).toBe("/runs");
    expect(
      href({ kind: "experiment", factor: "brisk-start", experiment: "warm-up", statement: said("Try it.") }),
    ).toBe("/why#experiments");
    expect(htmlOf(<NextQuestionSection question={null} />)).toBe("");
  });
});
