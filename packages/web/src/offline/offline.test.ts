import type { SafetyCheckAnswer } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { ApiFailure } from "../api/api-failure.ts";
import { sendUnsaved } from "./send-unsaved.ts";
import { answersIn } from "./unsaved-answers.ts";
import { readUnsaved, type UnsavedAnswers, waitedMs } from "./unsaved-record.ts";

const NOW_MS = 1_000_000_000_000;
const at = <A>(answer: A, givenAt = NOW_MS) => ({ answer, givenAt });
const CHECK: SafetyCheckAnswer = {
  screens: [],
  isComplete: false,
  answeredOn: null,
  isStarted: true,
  stops: [],
  changed: [],
};

describe("what waits to be sent", () => {
  it("says how long it has waited, by the browser's own clock", () => {
    const unsaved = { collapse: at("no" as const), "urine-leaks": at("yes" as const, NOW_MS - 1_000) };
    expect(waitedMs(unsaved, NOW_MS + 9)).toEqual({ collapse: 9, "urine-leaks": 1_009 });
  });

  it("does not know how long where the clock was set back meanwhile, but for the slip of a clock", () => {
    const unsaved = { slip: at("no" as const, NOW_MS + 60_000), later: at("no" as const, NOW_MS + 60_001) };
    expect(waitedMs(unsaved, NOW_MS)).toEqual({ slip: 0, later: null });
  });

  it("is read back as it was written, and anything else is left out", () => {
    const unsaved = { collapse: at("no"), "age-years": at(34), "urine-leaks": at(null) };
    expect(readUnsaved(JSON.stringify(unsaved))).toEqual(unsaved);
    const broken = { a: at("perhaps"), b: at(1.5), c: { answer: "no" }, d: null, e: "no" };
    for (const text of [null, "", "{", "3", "null", JSON.stringify(broken)]) {
      expect(readUnsaved(text)).toEqual({});
    }
  });
});

describe("sending", () => {
  const refused = new ApiFailure("refused", { message: "no", code: "answerInvalid", status: 400 });
  const unsaved = { "age-years": at(140), "urine-leaks": at("yes" as const), collapse: at("no" as const) };

  it("sends all in one, and then nothing has to be kept", async () => {
    const bodies: UnsavedAnswers[] = [];
    const sent = await sendUnsaved(unsaved, async (answers) => {
      bodies.push(answers);
      return CHECK;
    });
    expect(bodies).toEqual([unsaved]);
    expect(sent).toEqual({ check: CHECK, settled: unsaved, refusal: null });
  });

  it("sends each by itself where one is refused, so that a sign gets through", async () => {
    const taken: UnsavedAnswers[] = [];
    const sent = await sendUnsaved(unsaved, async (answers) => {
      if ("age-years" in answers) throw refused;
      taken.push(answers);
      return CHECK;
    });
    expect(taken.map(answersIn)).toEqual([{ "urine-leaks": "yes" }, { collapse: "no" }]);
    expect(sent).toEqual({ check: CHECK, settled: unsaved, refusal: refused });
  });

  it("drops what is refused, but no sign that stops", async () => {
    const sent = await sendUnsaved(unsaved, async () => {
      throw refused;
    });
    expect(Object.keys(sent.settled)).toEqual(["age-years", "collapse"]);
    expect(sent.check).toBeNull();
  });

  it.each([
    new ApiFailure("unreachable", { message: "gone" }),
    new ApiFailure("refused", { message: "full", code: "diskFull", status: 507 }),
    new ApiFailure("unreadable", { message: "what?" }),
  ])("keeps everything where the server fails: $kind", async (failure) => {
    const sending = sendUnsaved(unsaved, async () => {
      throw failure;
    });
    await expect(sending).rejects.toBe(failure);
  });
});
