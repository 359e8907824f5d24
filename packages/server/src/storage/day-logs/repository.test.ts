import { type DayLog, emptyDayLog } from "@backstride/core/diary";
import type { LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { removeRunner } from "../runners/repository.ts";
import { hasDayLogs, listDayLogs, removeDayLog, saveDayLog } from "./repository.ts";

const log = (day: string, told: Partial<DayLog> = {}): DayLog => ({
  ...emptyDayLog(day as LocalDay),
  ...told,
});

repositoryContract("day logs", (db) => {
  it("are given back as they were told, oldest first: a no stays a no, what was not told stays null", async () => {
    const later = log("2026-05-04", {
      sitting: "over-6",
      stress: "some",
      sleep: "poor",
      heavyLifting: false,
      strength: true,
    });
    const earlier = log("2026-04-30", { stretching: false });
    await saveDayLog(db(), "me", later);
    await saveDayLog(db(), "me", earlier);
    expect(await listDayLogs(db(), "me")).toEqual([earlier, later]);
    expect(await listDayLogs(db(), "other")).toEqual([]);
  });

  it("are one a day and runner: told anew, all of it is new", async () => {
    await saveDayLog(db(), "me", log("2026-05-04", { sitting: "over-6", strength: true }));
    await saveDayLog(db(), "other", log("2026-05-04", { sleep: "good" }));
    const anew = log("2026-05-04", { strength: false });
    await saveDayLog(db(), "me", anew);
    expect(await listDayLogs(db(), "me")).toEqual([anew]);
    expect(await listDayLogs(db(), "other")).toEqual([log("2026-05-04", { sleep: "good" })]);
  });

  it("are taken back from their runner and their day only", async () => {
    const day = "2026-05-04" as LocalDay;
    await saveDayLog(db(), "me", log(day, { sleep: "fair" }));
    expect(await removeDayLog(db(), "other", day)).toBe(false);
    expect(await removeDayLog(db(), "me", "2026-05-05" as LocalDay)).toBe(false);
    expect([await hasDayLogs(db(), "me"), await hasDayLogs(db(), "other")]).toEqual([true, false]);
    expect(await removeDayLog(db(), "me", day)).toBe(true);
    expect(await listDayLogs(db(), "me")).toEqual([]);
    expect(await hasDayLogs(db(), "me")).toBe(false);
  });

  it("go with their runner", async () => {
    await saveDayLog(db(), "me", log("2026-05-04", { sleep: "fair" }));
    await removeRunner(db(), "me");
    expect(await listDayLogs(db(), "me")).toEqual([]);
  });
});
