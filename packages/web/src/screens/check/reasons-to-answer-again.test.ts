import type { InterviewQuestion } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { reasonsToAnswerAgain, sharedReasons } from "./reasons-to-answer-again.ts";

const question = (id: string, again: string | null, answer: InterviewQuestion["answer"] = null) => ({
  id,
  kind: "yes-no" as const,
  text: id,
  help: null,
  min: null,
  max: null,
  unit: null,
  answer,
  earlier: "no" as const,
  again,
});
const LIST = [
  question("a", "old"),
  question("b", "drawn"),
  question("c", "old"),
  question("d", null),
  question("e", "drawn", "no"),
];

describe("the reasons for which questions are asked again", () => {
  it("are those of open questions, each with its question", () => {
    expect(reasonsToAnswerAgain(LIST)).toEqual(["a: old", "b: drawn", "c: old"]);
  });

  it("are said once where they hold for several open ones", () => {
    expect(sharedReasons(LIST)).toEqual(["old"]);
    expect(sharedReasons([question("a", "old")])).toEqual([]);
  });
});
