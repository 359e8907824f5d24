import { describe, expect, it } from "vitest";
import { readAccountTable } from "../read-account-table.ts";
import { activitiesIn, bytesOf, shoesIn } from "../table-of.test-support.ts";

const activitiesFile = (...entries: readonly unknown[]): string =>
  JSON.stringify([{ summarizedActivitiesExport: entries }]);

/** Ten kilometres in 49:13.5, 607 kcal and 241 m up, an hour ahead of UTC, as the export scales them. */
const RUN = {
  activityId: 24251846565,
  name: "Treadmill Running",
  activityType: "treadmill_running",
  startTimeGmt: Date.UTC(2026, 8, 5, 19, 54, 45),
  startTimeLocal: Date.UTC(2026, 8, 5, 20, 54, 45),
  distance: 1_000_000,
  duration: 2_953_500,
  elapsedDuration: 2_960_000,
  elevationGain: 24_100,
  elevationLoss: null,
  avgHr: 141,
  maxHr: 181,
  steps: 7316,
  avgDoubleCadence: 148.640625,
  calories: 2543.3421399999997,
};

describe("Garmin's summaries of activities", () => {
  it("in metres, seconds, both feet and kilocalories", () => {
    const { activities, refusedRows } = activitiesIn(activitiesFile(RUN));
    expect(refusedRows).toEqual([]);
    expect(activities).toEqual([
      {
        service: "garmin",
        activityId: "24251846565",
        fileName: null,
        startedAt: Date.UTC(2026, 8, 5, 19, 54, 45),
        utcOffsetMinutes: 60,
        name: "Treadmill Running",
        sport: "running",
        sportWord: "treadmill_running",
        totals: {
          elapsedS: 2960,
          timerS: 2953.5,
          distanceM: 10_000,
          ascentM: 241,
          descentM: null,
          avgHeartRateBpm: 141,
          maxHeartRateBpm: 181,
          avgCadenceSpm: 148.640625,
          calories: expect.closeTo(607, 6),
        },
        dirtDistanceM: null,
        totalSteps: 7316,
        gear: null,
      },
    ]);
  });

  it("takes numbers that nothing has as missing", () => {
    const [activity] = activitiesIn(activitiesFile({ ...RUN, distance: 1e308, duration: 1e13 })).activities;
    expect(activity?.totals).toMatchObject({ distanceM: null, timerS: null, elapsedS: 2960 });
  });

  it.each([
    [
      "beginTimestamp where the newer field is absent",
      { startTimeGmt: undefined, beginTimestamp: RUN.startTimeGmt },
      60,
    ],
    ["a local time that no clock has", { startTimeLocal: RUN.startTimeGmt + 17 * 3_600_000 }, null],
    ["a local time seven minutes off", { startTimeLocal: RUN.startTimeGmt + 7 * 60_000 }, null],
    ["Nepal", { startTimeLocal: RUN.startTimeGmt + 345 * 60_000 }, 345],
    ["no local time", { startTimeLocal: null }, null],
  ])("with %s", (_what, changes, utcOffsetMinutes) => {
    expect(activitiesIn(activitiesFile({ ...RUN, ...changes })).activities).toMatchObject([
      { startedAt: RUN.startTimeGmt, utcOffsetMinutes },
    ]);
  });

  it.each([
    ["trail_running", "running"],
    ["walking", "walking"],
    ["hiking", "hiking"],
    ["gravel_cycling", "cycling"],
    ["lap_swimming", "swimming"],
    ["multi_sport", "multisport"],
    ["strength_training", "other"],
    ["a_sport_of_tomorrow", null],
  ])("%s is %s", (activityType, sport) => {
    expect(activitiesIn(activitiesFile({ ...RUN, activityType })).activities[0]?.sport).toBe(sport);
  });

  it("takes values of another kind as missing and goes on", () => {
    const { activities, refusedRows } = activitiesIn(
      activitiesFile(
        null,
        { name: "no id" },
        { activityId: "9", distance: "far", avgHr: 0, duration: -1 },
        RUN,
      ),
    );
    expect(activities.map(({ activityId }) => activityId)).toEqual(["9", "24251846565"]);
    expect(activities[0]?.totals).toMatchObject({ distanceM: null, avgHeartRateBpm: null, timerS: null });
    expect(refusedRows).toMatchObject([
      { line: 1, code: "activityIdMissing" },
      { line: 2, code: "activityIdMissing" },
      { line: 3, code: "timeUnreadable" },
    ]);
  });

  it.each([
    ["cut short", activitiesFile(RUN).slice(0, -5)],
    ["no list", '{"summarizedActivitiesExport": "none"}'],
  ])("refuses a file that is %s", (_what, text) => {
    expect(readAccountTable(bytesOf(text))).toMatchObject({ ok: false, error: { code: "jsonInvalid" } });
  });
});

describe("Garmin's gear", () => {
  const shoe = {
    gearPk: 12345,
    uuid: "0f",
    gearTypeName: "Shoes",
    gearStatusName: "retired",
    displayName: "My blue ones",
    customMakeModel: "ASICS Cumulus",
    dateBegin: "2023-01-01T00:00:00.0",
    dateEnd: "2024-06-30",
    maximumMeters: 800_000,
  };
  const file = (gearDTOS: readonly unknown[], gearActivityDTOs: unknown = {}): string =>
    JSON.stringify([{ gearDTOS, gearActivityDTOs }]);

  it("gives shoes with their days and reminder, and the activities they were worn on", () => {
    const { shoes, gearOfActivity, refusedRows } = shoesIn(
      file([shoe, { gearPk: 2, gearTypeName: "Bike", customMakeModel: "A bike" }], {
        12345: [{ gearPk: 12345, activityId: 1 }, { activityId: "2" }, {}, null],
        2: [{ activityId: 3 }],
        99: [{ activityId: 4 }],
      }),
    );
    expect(shoes).toEqual([
      {
        service: "garmin",
        id: "12345",
        name: "My blue ones",
        distanceM: null,
        retired: true,
        firstUsedOn: "2023-01-01",
        retiredOn: "2024-06-30",
        reminderM: 800_000,
      },
    ]);
    expect([...gearOfActivity]).toEqual([
      ["1", "12345"],
      ["2", "12345"],
    ]);
    expect(refusedRows).toEqual([]);
  });

  it("says what a shoe does not tell as missing, and names it by what there is", () => {
    const bare = { gearPk: 7, gearTypeName: "Shoes", maximumMeters: 0, dateBegin: "soon" };
    const named = {
      gearPk: 8,
      gearTypeName: "shoes",
      gearMakeName: "Brooks",
      gearModelName: "Ghost",
      gearStatusName: "active",
    };
    expect(shoesIn(file([bare, named])).shoes).toMatchObject([
      { id: "7", name: "7", retired: null, firstUsedOn: null, retiredOn: null, reminderM: null },
      { id: "8", name: "Brooks Ghost", retired: false },
    ]);
  });

  it("reports an entry without a number and keeps the others", () => {
    const { shoes, refusedRows } = shoesIn(file([{ gearTypeName: "Shoes" }, shoe]));
    expect(shoes).toHaveLength(1);
    expect(refusedRows).toMatchObject([{ line: 1, code: "entryUnreadable" }]);
  });
});
