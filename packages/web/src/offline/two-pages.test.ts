import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// Two pages of one browser: each has the modules for itself, and the storage together with the other.

let storage: Map<string, string>;
const page = async () => {
  vi.resetModules();
  return await import("./unsaved-answers.ts");
};

beforeEach(() => {
  storage = new Map();
  const localStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

describe("two pages of one browser", () => {
  it("keep each other's answers, also where one slept and heard nothing of the other", async () => {
    const [slept, awake] = [await page(), await page()];
    expect(slept.unsavedAnswers("me")).toEqual({});
    awake.keepAnswers("me", { "urine-leaks": "yes" });
    slept.keepAnswers("me", { collapse: "no" });
    const both = { "urine-leaks": "yes", collapse: "no" };
    expect(slept.answersIn(slept.unsavedAnswers("me"))).toEqual(both);
    expect(awake.answersIn(awake.unsavedAnswers("me"))).toEqual(both);
  });

  it("send nothing again that the other has sent meanwhile", async () => {
    const [slept, awake] = [await page(), await page()];
    slept.keepAnswers("me", { collapse: "no" });
    awake.dropAnswers("me", awake.unsavedAnswers("me"));
    expect(slept.unsavedAnswers("me")).toEqual({});
    expect(storage.size).toBe(0);
  });

  it("give the same object as long as nothing has changed", async () => {
    const { keepAnswers, unsavedAnswers } = await page();
    keepAnswers("me", { collapse: "no" });
    expect(unsavedAnswers("me")).toBe(unsavedAnswers("me"));
  });
});
