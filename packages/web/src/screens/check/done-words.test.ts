import { describe, expect, it } from "vitest";
import { doneWords } from "./done-words.ts";

const FINISHED = { answeredOn: "2026-05-04", asOf: null, unsavedCount: 0 };
const ALL = [{ isAnswered: true }, { isAnswered: true }];

describe("the last page of the check", () => {
  it("says of a finished one when it was finished, and not to finish it", () => {
    const { stage, heading, lead } = doneWords(FINISHED, ALL);
    expect([stage, heading]).toEqual(["finished", "Your check is finished"]);
    expect(lead).toMatch(/^You finished it on .*4 May/);
  });

  it.each([
    ["was never finished, or changed since", { ...FINISHED, answeredOn: null }],
    ["has an answer that is not saved yet", { ...FINISHED, unsavedCount: 1 }],
    ["shows as it was kept, while the server is away", { ...FINISHED, asOf: 1_777_900_000_000 }],
  ])("asks to finish one that %s", (_name, known) => {
    expect(doneWords(known, ALL)).toMatchObject({ stage: "toFinish", heading: "Look it over, then finish" });
  });

  it("says that one is open with a question that is asked again, though it was finished once", () => {
    expect(doneWords(FINISHED, [...ALL, { isAnswered: false }])).toMatchObject({ stage: "open" });
  });
});
