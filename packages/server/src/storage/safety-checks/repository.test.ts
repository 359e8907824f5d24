import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import {
  EMPTY_CHECK,
  readSafetyCheck,
  removeSafetyCheck,
  type StoredSafetyCheck,
  saveSafetyCheck,
} from "./repository.ts";

repositoryContract("safety checks", (db) => {
  it("are empty and not finished before anyone answered", async () => {
    expect(await readSafetyCheck(db(), "me")).toEqual(EMPTY_CHECK);
  });

  it("keep the last answers, 'I don't know' among them, how they came about, and can be forgotten", async () => {
    await saveSafetyCheck(db(), "me", {
      answers: { "back-pain": "yes" },
      given: {},
      finished: null,
      changed: [],
      round: ["back-pain"],
    });
    const evening = { at: instant(Date.UTC(2026, 4, 3, 23)), on: "2026-05-04" as LocalDay };
    const finished: StoredSafetyCheck = {
      answers: { "back-pain": "unknown", "age-years": 40 },
      given: { "age-years": { ...evening, wasFinished: true, confirmedOver: ["entry"] } },
      finished: evening,
      changed: [
        { question: "foot-drop", answer: "yes", answered: null, changedTo: null, changed: evening },
        { question: "collapse", answer: "yes", answered: evening, changedTo: "no", changed: evening },
      ],
      round: null,
    };
    await saveSafetyCheck(db(), "me", finished);
    expect(await readSafetyCheck(db(), "me")).toEqual(finished);
    expect(await readSafetyCheck(db(), "other")).toEqual(EMPTY_CHECK);
    await removeSafetyCheck(db(), "me");
    expect(await readSafetyCheck(db(), "me")).toEqual(EMPTY_CHECK);
  });
});
