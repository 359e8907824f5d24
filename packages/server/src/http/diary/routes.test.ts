import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStoredRun } from "../../storage/runs/runs.test-support.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/diary";
const DAY_MS = 86_400_000;
const entry = { moment: "at-rest", pain: 3, regions: ["lower-back"], runId: null, note: null };

describe("the diary", () => {
  it("is empty at first", async () => {
    expect(await app.send("GET", PATH)).toEqual({ status: 200, json: { entries: [], days: [] } });
  });

  it("dates an entry by the clock and the day of the place", async () => {
    // Half past eleven in the evening in UTC is the next day already, two hours ahead.
    app.setNow(Date.UTC(2026, 4, 3, 23, 30));
    const { status, json } = await app.send("POST", PATH, entry);
    expect(status).toBe(201);
    expect(json).toMatchObject({ ...entry, at: "2026-05-03T23:30:00.000Z", day: "2026-05-04" });
  });

  it("lists newest first, with the worst of each day, its flare and its runs", async () => {
    for (const [daysLater, pain] of [0, 0, 0, 5].entries()) {
      app.setNow(TEST_NOW + daysLater * DAY_MS);
      await app.send("POST", PATH, { ...entry, pain, regions: pain > 0 ? ["lower-back"] : [] });
    }
    await addStoredRun(app.store.ports.db, "me", { id: "r1" });
    const { json } = await app.send("GET", PATH);
    expect(json).toMatchObject({
      entries: [{ pain: 5 }, { pain: 0 }, { pain: 0 }, { pain: 0 }],
      days: [
        { day: "2026-05-04", pain: 0, isFlare: false, runIds: ["r1"] },
        { day: "2026-05-05", pain: 0, isFlare: false, runIds: [] },
        { day: "2026-05-06", pain: 0, isFlare: false, runIds: [] },
        { day: "2026-05-07", pain: 5, isFlare: true, runIds: [] },
      ],
    });
  });

  it.each([
    [{ ...entry, pain: 11 }, "inputInvalid"],
    [{ ...entry, pain: -1 }, "inputInvalid"],
    [{ ...entry, pain: 2.5 }, "inputInvalid"],
    [{ ...entry, pain: null }, "inputInvalid"],
    [{ ...entry, pain: 5, regions: [] }, "inputInvalid"],
    [{ ...entry, pain: 0 }, "inputInvalid"],
    [{ ...entry, regions: ["left-ear"] }, "inputInvalid"],
    [{ ...entry, moment: "yesterday" }, "inputInvalid"],
    [{ ...entry, runId: "no-such-run" }, "inputInvalid"],
    [{ ...entry, note: "x".repeat(2001) }, "inputInvalid"],
    [{ ...entry, mood: "fine" }, "unknownField"],
    [{ moment: "at-rest", pain: 3, regions: ["lower-back"] }, "inputInvalid"],
  ])("refuses %j with %s and writes nothing", async (body, code) => {
    expect(await app.send("POST", PATH, body)).toEqual(refused(400, code));
    expect((await app.send("GET", PATH)).json).toEqual({ entries: [], days: [] });
  });

  it("takes an entry back, once", async () => {
    const { json } = await app.send("POST", PATH, entry);
    const { id } = json as { id: string };
    expect((await app.send("DELETE", `${PATH}/${id}`)).status).toBe(204);
    expect(await app.send("DELETE", `${PATH}/${id}`)).toEqual(refused(404, "notFound"));
  });
});
