import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/day-logs";
const TODAY = "2026-05-04";
const nothing = {
  sitting: null,
  stress: null,
  sleep: null,
  heavyLifting: null,
  strength: null,
  stretching: null,
};
const told = { ...nothing, sitting: "over-6", stress: "much", heavyLifting: false };

describe("the day log", () => {
  it("is empty at first and says which day it is", async () => {
    expect(await app.send("GET", PATH)).toEqual({ status: 200, json: { today: TODAY, dayLogs: [] } });
  });

  it("gives back what was told, newest day first, and takes it anew", async () => {
    const { status, json } = await app.send("PUT", `${PATH}/${TODAY}`, told);
    expect({ status, json }).toEqual({ status: 200, json: { day: TODAY, ...told } });
    await app.send("PUT", `${PATH}/2026-04-30`, { ...nothing, sleep: "good" });
    await app.send("PUT", `${PATH}/${TODAY}`, { ...told, stress: null, stretching: true });
    expect((await app.send("GET", PATH)).json).toEqual({
      today: TODAY,
      dayLogs: [
        { day: TODAY, ...told, stress: null, stretching: true },
        { day: "2026-04-30", ...nothing, sleep: "good" },
      ],
    });
  });

  it("knows today by the clock of the place, and refuses the day after it", async () => {
    // Two hours ahead of UTC the day begins at ten in the evening.
    app.setNow(Date.UTC(2026, 4, 3, 21, 30));
    expect(await app.send("PUT", `${PATH}/${TODAY}`, told)).toEqual(refused(400, "inputInvalid"));
    app.setNow(Date.UTC(2026, 4, 3, 22, 30));
    expect((await app.send("PUT", `${PATH}/${TODAY}`, told)).status).toBe(200);
  });

  it("has no day of which every answer was taken back", async () => {
    await app.send("PUT", `${PATH}/${TODAY}`, told);
    expect((await app.send("PUT", `${PATH}/${TODAY}`, nothing)).status).toBe(200);
    expect((await app.send("GET", PATH)).json).toMatchObject({ dayLogs: [] });
  });

  it.each([
    ["2026-02-30", told, "inputInvalid"],
    ["today", told, "inputInvalid"],
    [TODAY, { ...told, sitting: "always" }, "inputInvalid"],
    [TODAY, { ...told, strength: "yes" }, "inputInvalid"],
    [TODAY, { sitting: "over-6" }, "inputInvalid"],
    [TODAY, { ...told, mood: "fine" }, "unknownField"],
  ])("refuses %s with %j as %s and writes nothing", async (day, body, code) => {
    expect(await app.send("PUT", `${PATH}/${day}`, body)).toEqual(refused(400, code));
    expect((await app.send("GET", PATH)).json).toMatchObject({ dayLogs: [] });
  });

  it("is taken back, once", async () => {
    await app.send("PUT", `${PATH}/${TODAY}`, told);
    expect((await app.send("DELETE", `${PATH}/${TODAY}`)).status).toBe(204);
    expect(await app.send("DELETE", `${PATH}/${TODAY}`)).toEqual(refused(404, "notFound"));
  });

  it("counts as data of the runner", async () => {
    await app.send("PUT", `${PATH}/${TODAY}`, told);
    expect((await app.send("GET", "/api/runners")).json).toMatchObject({
      runners: [{ id: "me", hasData: true }],
    });
  });
});
