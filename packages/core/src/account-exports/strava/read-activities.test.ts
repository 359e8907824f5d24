import { describe, expect, it } from "vitest";
import { activitiesIn } from "../table-of.test-support.ts";
import {
  DUTCH,
  ENGLISH,
  ENGLISH_2019,
  ENGLISH_2020,
  FRENCH,
  GERMAN,
  JAPANESE,
  SPANISH,
  WITHOUT_LANGUAGE_2018,
} from "./strava-tables.test-support.ts";

const WIDE = `${ENGLISH}${",More".repeat(68)}`;
const A_ROW =
  '7,"May 29, 2022, 3:53:35 PM",A run,Run,,60,0.2,,,false,,,activities/7.fit.gz,,,60.0,60.0,200.5';
const CELLS_IN_A_ROW = 18;
const soundRow = `${A_ROW}${",".repeat(ENGLISH.split(",").length - CELLS_IN_A_ROW)}`;

describe("Strava's table of activities", () => {
  it("in English, with all totals in metres and seconds and the cadence of both feet", () => {
    const row =
      '4512,"May 29, 2022, 3:53:35 PM","Hills, ""easy""",Run,"two\nlines",1428,3.32,170,,false,,Blue shoes,activities/4821.fit.gz,,,1428.0,1411.0,3322.95,4.1,2.3,61.9,86.0,357.2,376.7,12.5,0.0,,,88.0,71.25,171.0,142.5,,,262.0';
    const { activities, refusedRows } = activitiesIn(`\ufeff${ENGLISH}\r\n${row}\r\n`);
    expect(refusedRows).toEqual([]);
    expect(activities).toEqual([
      {
        service: "strava",
        activityId: "4512",
        fileName: "activities/4821.fit.gz",
        startedAt: Date.UTC(2022, 4, 29, 15, 53, 35),
        utcOffsetMinutes: null,
        name: 'Hills, "easy"',
        sport: "running",
        sportWord: "Run",
        totals: {
          elapsedS: 1428,
          timerS: 1411,
          distanceM: 3322.95,
          ascentM: 61.9,
          descentM: 86,
          avgHeartRateBpm: 142.5,
          maxHeartRateBpm: 171,
          avgCadenceSpm: 142.5,
          calories: 262,
        },
        dirtDistanceM: null,
        totalSteps: null,
        gear: "Blue shoes",
      },
    ]);
  });

  it("in the wide layout, with the way on dirt, the steps and the timer", () => {
    const cells = A_ROW.split(",").concat(
      Array.from({ length: 103 - A_ROW.split(",").length + 2 }, () => ""),
    );
    // The date holds two commas, so that every column stands two places further in this list.
    cells[81 + 2] = "150.5";
    cells[85 + 2] = "180";
    cells[91 + 2] = "59.5";
    const [activity] = activitiesIn(`${WIDE}\n${cells.join(",")}\n`).activities;
    expect(activity).toMatchObject({ dirtDistanceM: 150.5, totalSteps: 180, totals: { timerS: 59.5 } });
  });

  it("of 2020, where the file name stands two columns further left", () => {
    const row =
      '4512,"24 Dec 2020, 08:13:59",Test,Ride,"",19595,101.17,,false,Lynskey,activities/4821.fit.gz,,10.0,19595.0,18566.0,101178.2,11.5,5.4,739.0,768.0';
    expect(activitiesIn(`${ENGLISH_2020}\n${row}`).activities).toMatchObject([
      {
        fileName: "activities/4821.fit.gz",
        startedAt: Date.UTC(2020, 11, 24, 8, 13, 59),
        sport: "cycling",
        gear: "Lynskey",
        totals: { elapsedS: 19595, timerS: 18566, distanceM: 101178.2, ascentM: 739, descentM: 768 },
      },
    ]);
  });

  it("of 2019, where the distance has the account's own unit: unknown", () => {
    const row = '11,"Jul 1, 2019, 6:30:00 AM",Early,Run,,1800,5.02,false,,activities/12.gpx';
    expect(activitiesIn(`${ENGLISH_2019}\n${row}`).activities).toMatchObject([
      { fileName: "activities/12.gpx", totals: { elapsedS: 1800, timerS: null, distanceM: null } },
    ]);
  });

  it("of 2018, without a language and in metres", () => {
    const row = '1988,2018-11-27 19:11:32,Evening,Run,"",1468,6075.0,true,Blue,activities/2125.fit.gz';
    expect(activitiesIn(`${WITHOUT_LANGUAGE_2018}\n${row}`).activities).toMatchObject([
      {
        startedAt: Date.UTC(2018, 10, 27, 19, 11, 32),
        gear: "Blue",
        totals: { elapsedS: 1468, distanceM: 6075 },
      },
    ]);
  });

  it.each([
    ["German", GERMAN, "09.12.2022, 15:24:49", "Lauf", '"9440,5"', "running", 9440.5],
    ["German with points", GERMAN, "09.12.2022, 15:24:49", "Radfahrt", "9440.5", "cycling", 9440.5],
    ["French", FRENCH, "9 déc. 2022 à 15:24:49", "Course à pied", '"9\u202f440,5"', "running", 9440.5],
    ["Spanish", SPANISH, "9 dic 2022, 15:24:49", "Carrera", '"9.440,5"', "running", 9440.5],
    ["Dutch", DUTCH, "9 dec 2022, 15:24:49", "Wandeling", "9440.5", "walking", 9440.5],
    ["Japanese", JAPANESE, "2022/12/09 15:24:49", "ハイキング", "9440.5", "hiking", 9440.5],
    ["an unknown sport", GERMAN, "09.12.2022, 15:24:49", "Quidditch", "9440.5", null, 9440.5],
  ])("in %s", (_language, header, date, word, distance, sport, distanceM) => {
    const row = `5,"${date}",x,${word},,1428,"9,44",,,false,,,activities/6.tcx.gz,,,1428,1411,${distance},3.2,2.3,61`;
    const { activities, refusedRows } = activitiesIn(`${header}\n${row}\n`);
    expect(refusedRows).toEqual([]);
    expect(activities).toMatchObject([
      {
        fileName: "activities/6.tcx.gz",
        startedAt: Date.UTC(2022, 11, 9, 15, 24, 49),
        sport,
        totals: { elapsedS: 1428, timerS: 1411, distanceM, ascentM: 61 },
      },
    ]);
  });

  it("keeps activities that were entered by hand, without a file", () => {
    const row = soundRow.replace("activities/7.fit.gz", "");
    expect(activitiesIn(`${ENGLISH}\n${row}`).activities).toMatchObject([
      { activityId: "7", fileName: null, totals: { distanceM: 200.5 } },
    ]);
  });
});

describe("dates with strokes", () => {
  const tableOf = (...dates: readonly string[]): string =>
    [
      ENGLISH_2019,
      ...dates.map((date, at) => `${at},"${date}",x,Run,,60,1,false,,activities/${at}.gpx`),
    ].join("\n");
  const daysOf = (text: string): readonly (string | null)[] =>
    activitiesIn(text).activities.map(({ startedAt }) =>
      startedAt === null ? null : new Date(startedAt).toISOString().slice(0, 10),
    );

  it("are read in the order that one of the column shows", () => {
    expect(daysOf(tableOf("03/04/2022, 10:00:00", "13/04/2022, 10:00:00"))).toEqual([
      "2022-04-03",
      "2022-04-13",
    ]);
    expect(daysOf(tableOf("03/04/2022, 10:00:00", "04/13/2022, 10:00:00"))).toEqual([
      "2022-03-04",
      "2022-04-13",
    ]);
  });

  it("are left open where none shows it, with a reason and the activity kept", () => {
    const text = tableOf("03/04/2022, 10:00:00", "05/05/2022, 10:00:00");
    expect(daysOf(text)).toEqual([null, "2022-05-05"]);
    expect(activitiesIn(text).refusedRows).toMatchObject([{ line: 2, code: "timeOrderUnknown" }]);
  });

  it("are left open where the column shows both", () => {
    const text = tableOf("03/04/2022, 10:00:00", "13/04/2022, 10:00:00", "04/13/2022, 10:00:00");
    expect(daysOf(text)).toEqual([null, "2022-04-13", "2022-04-13"]);
  });
});

describe("rows that can't be read", () => {
  it.each([
    ["the service's error for the id", soundRow.replace("7,", "#error#,"), "rowHasServiceError"],
    ["a line of nothing but the service's error", "#error#", "rowHasServiceError"],
    ["a cell too many", `${soundRow},`, "rowWidthWrong"],
    ["too few cells", A_ROW, "rowWidthWrong"],
    ["no id", soundRow.replace("7,", ","), "activityIdMissing"],
    ["words for an id", soundRow.replace("7,", "seven,"), "activityIdMissing"],
  ])("%s: it is left out with a reason and the next one is read", (_what, row, code) => {
    const { activities, refusedRows } = activitiesIn(`${ENGLISH}\n${row}\n${soundRow}\n`);
    expect(refusedRows).toMatchObject([{ line: 2, code }]);
    expect(activities.map(({ activityId }) => activityId)).toEqual(["7"]);
  });

  it("an unreadable time: the activity is kept without it", () => {
    const row = soundRow.replace("May 29, 2022, 3:53:35 PM", "some day");
    const { activities, refusedRows } = activitiesIn(`${ENGLISH}\n${row}\n`);
    expect(refusedRows).toMatchObject([{ line: 2, code: "timeUnreadable" }]);
    expect(refusedRows[0]?.message).toContain("some day");
    expect(activities).toMatchObject([{ activityId: "7", startedAt: null, totals: { distanceM: 200.5 } }]);
  });

  it("a table cut in a quoted cell: what stands before it is read", () => {
    const { activities, refusedRows } = activitiesIn(`${ENGLISH}\n${soundRow}\n8,"May 30, 20`);
    expect(activities.map(({ activityId }) => activityId)).toEqual(["7"]);
    expect(refusedRows).toMatchObject([{ line: 3, code: "rowCutShort" }]);
  });

  it("counts the lines inside of quoted cells", () => {
    const long = soundRow.replace("A run", '"A\nrun\r\nof three lines"');
    expect(activitiesIn(`${ENGLISH}\n${long}\n#error#\n`).refusedRows).toMatchObject([{ line: 5 }]);
  });

  it("none at all: a header alone is a table without activities", () => {
    expect(activitiesIn(ENGLISH)).toEqual({ kind: "activities", activities: [], refusedRows: [] });
    expect(activitiesIn(`${JAPANESE}\r\n`).activities).toEqual([]);
  });
});

describe("zeros and negatives", () => {
  it("takes a heart, a cadence and steps of zero as missing, a climb of zero as zero, a negative time as missing", () => {
    const row =
      '7,"May 29, 2022, 3:53:35 PM",x,Run,,-60,0.2,,,false,,,activities/7.fit.gz,,,-60.0,60.0,200.5,1,1,0.0,0.0,1,1,1,1,,,0,0,0,0,,,0';
    expect(activitiesIn(`${ENGLISH}\n${row}`).activities[0]?.totals).toEqual({
      elapsedS: null,
      timerS: 60,
      distanceM: 200.5,
      ascentM: 0,
      descentM: 0,
      avgHeartRateBpm: null,
      maxHeartRateBpm: null,
      avgCadenceSpm: null,
      calories: null,
    });
  });

  it("takes numbers that nothing has as missing: twice this cadence would be infinite", () => {
    const row =
      '7,"May 29, 2022, 3:53:35 PM",x,Run,,60,0.2,,,false,,,activities/7.fit.gz,,,60,60,1e308,1,1,0,0,1,1,1,1,,,90,1e308,0,0,,,0.5';
    const [activity] = activitiesIn(`${ENGLISH}\n${row}`).activities;
    expect(activity?.totals).toMatchObject({
      avgCadenceSpm: null,
      distanceM: null,
      timerS: 60,
      calories: 0.5,
    });
  });

  it("gives no cadence in steps for sports without them, nor for an unknown one", () => {
    const of = (word: string) =>
      activitiesIn(
        `${ENGLISH}\n7,"May 29, 2022, 3:53:35 PM",x,${word},,60,0.2,,,false,,,activities/7.fit.gz,,,60,60,200.5,1,1,0,0,1,1,1,1,,,90,80,0,0,,,0`,
      ).activities[0]?.totals.avgCadenceSpm;
    expect([of("Run"), of("Ride"), of("Quidditch")]).toEqual([160, null, null]);
  });
});
