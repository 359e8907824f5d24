import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import type { ImportAnswer, RunDetail, RunList, ShoeList } from "../api.ts";
import { openTestApp, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "./imports.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const [one, two] = recordingFiles(20, TEST_NOW) as [RecordingFile, RecordingFile];
/** The first column names of an account's table, with the second block in which distances are in metres. */
const HEADER = [
  ...["Activity ID", "Activity Date", "Activity Name", "Activity Type", "Activity Description"],
  ...["Elapsed Time", "Distance", "Max Heart Rate", "Relative Effort", "Commute", "Activity Private Note"],
  ...[
    "Activity Gear",
    "Filename",
    "Athlete Weight",
    "Bike Weight",
    "Elapsed Time",
    "Moving Time",
    "Distance",
  ],
];
type Row = Readonly<{
  id: string;
  date: string;
  name: string;
  type?: string;
  elapsedS: number;
  km: number;
  gear?: string;
  file?: string;
}>;
const cells = ({ id, date, name, type = "Run", elapsedS, km, gear = "", file = "" }: Row): string =>
  [
    ...[id, `"${date}"`, `"${name}"`, type, '"two\nlines"', elapsedS, km, "", "", "false", ""],
    ...[gear, file, "", "", `${elapsedS}.0`, `${elapsedS}.0`, `${1000 * km}.0`],
  ].join(",");
const table = (...rows: readonly Row[]): RecordingFile => ({
  name: "activities.csv",
  bytes: Buffer.from([HEADER.join(","), ...rows.map(cells), ""].join("\n")),
});
const archive = (...members: readonly RecordingFile[]): RecordingFile => ({
  name: "export_1.zip",
  bytes: zipOf(members),
});
const inFolder = (file: RecordingFile, name: string): RecordingFile => ({
  ...file,
  name: `activities/${name}`,
});
const runsOf = async () => ((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs;
const shoesOf = async () => ((await app.send("GET", "/api/runners/me/shoes")).json as ShoeList).shoes;

const recorded = (id: string, given: Partial<Row> = {}): Row => ({
  id,
  date: "May 1, 2026, 6:00:00 AM",
  name: "Along the canal",
  elapsedS: 3600,
  km: 10,
  gear: "Blue Ghost",
  file: `activities/${id}.fit.gz`,
  ...given,
});
const byHand: Row = {
  id: "77",
  date: "Mar 3, 2026, 5:10:00 PM",
  name: "Treadmill at the hotel",
  elapsedS: 1800,
  km: 5.2,
};

describe("an account's archive", () => {
  it("names its runs, gives them their shoes, and keeps what was entered by hand", async () => {
    // The table comes first in the archive and is about files that come after it.
    const { items } = await importAll(app, [
      archive(table(recorded("11"), byHand), inFolder(one, "11.fit"), inFolder(two, "12.gpx")),
    ]);
    const tableItem = items.find(({ fileName }) => fileName.endsWith("activities.csv"));
    expect(tableItem).toMatchObject({ state: "done", reason: { code: "accountTable" } });
    const runs = await runsOf();
    const [shoe] = await shoesOf();
    expect(shoe).toMatchObject({ name: "Blue Ghost", distanceBeforeM: null, defaultFor: [] });
    // "11.fit.gz" in the table and "11.fit" in the archive are two names; the file is found by its own.
    expect(runs).toHaveLength(4);
    const hotel = runs.find(({ name }) => name === "Treadmill at the hotel");
    expect(hotel).toMatchObject({
      startedAt: "2026-03-03T17:10:00.000Z",
      day: "2026-03-03",
      dayFrom: "machine",
      sport: "running",
      format: null,
      distanceM: 5200,
      movingS: 1800,
    });
    const page = (await app.send("GET", `/api/runners/me/runs/${hotel?.id}`)).json as RunDetail;
    expect(page).toMatchObject({ series: null, sha256: null, laps: [], marks: [] });
  });

  it("finds a run of the table by its file", async () => {
    const row = recorded("11", { file: "activities/11.fit" });
    await importAll(app, [archive(table(row), inFolder(one, "11.fit"), inFolder(two, "12.gpx"))]);
    const runs = await runsOf();
    const shoe = (await shoesOf())[0];
    expect(runs).toHaveLength(2);
    const named = runs.filter(({ name }) => name === "Along the canal");
    expect(named).toMatchObject([{ shoeId: shoe?.id, shoeFrom: "import" }]);
    expect(named[0]?.format).not.toBeNull();
  });

  it("learns from its recordings what a word for a sport means that nobody translated", async () => {
    const zorb = { type: "Zorblen" };
    const rows = [
      recorded("11", { ...zorb, file: "activities/11.fit" }),
      recorded("12", { ...zorb, file: "activities/12.fit" }),
      { ...byHand, ...zorb },
      { ...byHand, type: "Wumpen", id: "78", date: "Mar 4, 2026, 5:10:00 PM", name: "Nobody knows" },
    ];
    await importAll(app, [archive(table(...rows), inFolder(one, "11.fit"), inFolder(two, "12.fit"))]);
    const runs = await runsOf();
    const sportOf = (wanted: string) => runs.find(({ name }) => name === wanted)?.sport;
    expect(sportOf("Treadmill at the hotel")).toBe("running");
    expect(sportOf("Nobody knows")).toBeNull();
  });

  it("keeps an activity whose file is broken or missing by the totals of its table", async () => {
    const broken = { name: "activities/13.fit", bytes: Buffer.from("no recording at all") };
    const rows = [
      recorded("13", { file: "activities/13.fit", date: "Apr 1, 2026, 6:00:00 AM" }),
      recorded("14", { file: "activities/14.fit", date: "Apr 2, 2026, 6:00:00 AM" }),
    ];
    await importAll(app, [archive(table(...rows), broken)]);
    expect(await runsOf()).toMatchObject([
      { startedAt: "2026-04-02T06:00:00.000Z", distanceM: 10_000, format: null },
      { startedAt: "2026-04-01T06:00:00.000Z", distanceM: 10_000, format: null },
    ]);
  });

  it("brought a second time changes nothing, not even what the runner said meanwhile", async () => {
    const whole = archive(
      table(recorded("11", { file: "activities/11.fit" }), byHand),
      inFolder(one, "11.fit"),
    );
    await importAll(app, [whole]);
    const hotel = (await runsOf()).find(({ format }) => format === null);
    await app.send("PATCH", `/api/runners/me/runs/${hotel?.id}`, { name: "Gym", distanceM: 5_000 });
    const before = await runsOf();
    const again: ImportAnswer = await importAll(app, [whole]);
    expect(again.items.filter(({ reason }) => reason?.code === "alreadyImported")).toHaveLength(1);
    expect(await runsOf()).toEqual(before);
    expect(await shoesOf()).toHaveLength(1);
  });

  it("of hundreds of entries is stored in pieces and none is lost between two", async () => {
    const rows = Array.from({ length: 250 }, (_none, at): Row => {
      const date = new Date(Date.UTC(2025, 0, 1 + at)).toLocaleDateString("en-US", {
        dateStyle: "medium",
        timeZone: "UTC",
      });
      return { ...byHand, id: String(1_000 + at), date: `${date}, 6:00:00 AM` };
    });
    const { items } = await importAll(app, [table(...rows)]);
    expect(items[0]?.reason?.message).toContain("250 without one");
    expect(new Set((await runsOf()).map(({ day }) => day)).size).toBe(250);
  });

  it("does not bring a run back that the runner put away, not even by its totals", async () => {
    await importAll(app, [one]);
    const [run] = await runsOf();
    await app.send("DELETE", `/api/runners/me/runs/${run?.id}`);
    await importAll(app, [
      archive(table(recorded("11", { file: "activities/11.fit" })), inFolder(one, "11.fit")),
    ]);
    expect(await runsOf()).toEqual([]);
  });

  it("tells which rows could not be read and takes the others", async () => {
    const row = cells(byHand);
    const bytes = Buffer.from([HEADER.join(","), "#error#,,,", row, ""].join("\n"));
    const { items } = await importAll(app, [archive({ name: "activities.csv", bytes })]);
    const said = items.find(({ fileName }) => fileName.endsWith("activities.csv"));
    expect(said).toMatchObject({ state: "done", reason: { code: "accountTableRows" } });
    expect(said?.reason?.message).toContain("line 2");
    expect(await runsOf()).toHaveLength(1);
  });

  it("is read the same from single files of a folder", async () => {
    const row = recorded("11", { file: "activities/11.fit" });
    const other = { name: "profile.csv", bytes: Buffer.from("Athlete ID,Name\n1,Ada\n") };
    const { items } = await importAll(app, [table(row), other, inFolder(one, "11.fit")]);
    expect(items.map(({ state }) => state)).toEqual(["done", "skipped", "done"]);
    expect(await runsOf()).toMatchObject([{ name: "Along the canal" }]);
  });

  it("of the other service finds its runs by their time, with the shoes of its own table", async () => {
    const start = Date.parse("2026-04-20T06:00:00Z");
    const activity = {
      activityId: 900,
      name: "Hill repeats",
      activityType: "running",
      beginTimestamp: start,
      startTimeGmt: start,
      startTimeLocal: start + 7_200_000,
      duration: 1_800_000,
      elapsedDuration: 1_800_000,
      movingDuration: 1_800_000,
      distance: 500_000,
    };
    const gear = {
      gearPk: 5,
      uuid: "u",
      gearTypeName: "Shoes",
      gearStatusName: "active",
      customMakeModel: "Red Pegasus",
      dateBegin: "2026-01-01T00:00:00.0",
      maximumMeters: 700_000,
    };
    const json = (name: string, content: unknown): RecordingFile => ({
      name: `DI_CONNECT/DI-Connect-Fitness/${name}`,
      bytes: Buffer.from(JSON.stringify(content)),
    });
    await importAll(app, [
      archive(
        json("a_gear.json", [
          { gearDTOS: [gear], gearActivityDTOs: { 5: [{ gearPk: 5, activityId: 900 }] } },
        ]),
        json("a_0_summarizedActivities.json", [{ summarizedActivitiesExport: [activity] }]),
        json("a_sleepData.json", [{ sleepStartTimestampGMT: "x" }]),
      ),
    ]);
    const [shoe] = await shoesOf();
    expect(shoe).toMatchObject({
      name: "Red Pegasus",
      firstUsedOn: "2026-01-01",
      renewAtM: 700_000,
      distanceBeforeM: null,
    });
    expect(await runsOf()).toMatchObject([
      {
        name: "Hill repeats",
        day: "2026-04-20",
        dayFrom: "file",
        distanceM: 5000,
        movingS: 1800,
        shoeId: shoe?.id,
        shoeFrom: "import",
      },
    ]);
  });

  it("that says a shoe is retired takes its defaults, and leaves it open to changes", async () => {
    const shoe = { name: "Red Pegasus", firstUsedOn: "2026-03-01", defaultFor: ["trail"] };
    const { id } = (await app.send("POST", "/api/runners/me/shoes", shoe)).json as { id: string };
    const gear = {
      gearPk: 5,
      gearTypeName: "Shoes",
      gearStatusName: "retired",
      customMakeModel: "Red Pegasus",
      dateEnd: "2026-02-01",
    };
    const bytes = Buffer.from(JSON.stringify([{ gearDTOS: [gear] }]));
    await importAll(app, [archive({ name: "DI_CONNECT/DI-Connect-Fitness/a_gear.json", bytes })]);
    const [told] = await shoesOf();
    expect(told).toMatchObject({ id, firstUsedOn: "2026-03-01", retiredOn: "2026-02-01", defaultFor: [] });
    const renamed = await app.send("PATCH", `/api/runners/me/shoes/${id}`, { name: "Red" });
    expect(renamed).toMatchObject({ status: 200, json: { name: "Red", defaultFor: [] } });
  });

  it("names the shoe of its runs over the default shoe, and leaves the runner's word", async () => {
    const shoe = { name: "Daily", firstUsedOn: "2020-01-01", defaultFor: ["everyday", "trail"] };
    const { id } = (await app.send("POST", "/api/runners/me/shoes", shoe)).json as { id: string };
    await importAll(app, [one, two]);
    const [newer, older] = await runsOf();
    expect([newer, older]).toMatchObject([
      { shoeId: id, shoeFrom: "default" },
      { shoeId: id, shoeFrom: "default" },
    ]);
    await app.send("PATCH", `/api/runners/me/runs/${older?.id}`, { shoeId: id });
    const rows = [
      recorded("11", { file: "activities/11.fit" }),
      recorded("12", { file: "activities/12.gpx" }),
    ];
    await importAll(app, [archive(table(...rows), inFolder(one, "11.fit"), inFolder(two, "12.gpx"))]);
    const gear = (await shoesOf()).find(({ name }) => name === "Blue Ghost");
    expect((await runsOf()).map(({ shoeId, shoeFrom }) => [shoeId, shoeFrom])).toEqual([
      [gear?.id, "import"],
      [id, "runner"],
    ]);
  });

  it("gives an entry without gear the default shoe of its kind", async () => {
    const shoe = { name: "Daily", firstUsedOn: "2020-01-01", defaultFor: ["everyday"] };
    const { id } = (await app.send("POST", "/api/runners/me/shoes", shoe)).json as { id: string };
    await importAll(app, [archive(table(byHand))]);
    expect(await runsOf()).toMatchObject([{ name: byHand.name, shoeId: id, shoeFrom: "default" }]);
  });
});
