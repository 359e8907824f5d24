import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAccountTable } from "./read-account-table.ts";
import { ENGLISH, ENGLISH_2019, GERMAN, JAPANESE } from "./strava/strava-tables.test-support.ts";
import { activitiesIn, bytesOf, shoesIn } from "./table-of.test-support.ts";

/** What must hold of any answer, whatever the bytes were. */
function expectSound(bytes: Uint8Array): void {
  const before = Uint8Array.from(bytes);
  const read = readAccountTable(bytes);
  expect(bytes).toEqual(before);
  if (read === null || !read.ok) return;
  const table = read.value;
  for (const { line, message } of table.refusedRows) {
    expect(line).toBeGreaterThan(0);
    expect(message).not.toBe("");
  }
  if (table.kind !== "activities") return;
  for (const { activityId, totals, startedAt } of table.activities) {
    expect(activityId).not.toBe("");
    expect(startedAt).not.toBeNaN();
    for (const value of Object.values(totals)) {
      expect(value ?? 0).toBeGreaterThanOrEqual(0);
      expect(value ?? 0).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  }
}

describe("readAccountTable", () => {
  it.each([
    ["an empty file", new Uint8Array(0)],
    ["blanks", bytesOf(" \n\n ")],
    ["prose", bytesOf("I ran today, and yesterday, and before.\nIt was fine.\n")],
    ["another table", bytesOf("Date,Steps,Distance,Calories\n2026-01-01,1,2,3\n")],
    ["a table of recordings of other services", bytesOf("a,b,c,d,e,f,g,h,i,j\n1,2,3,4,5,6,7,8,9,10\n")],
    ["another JSON", bytesOf('[{"calendarDate":"2026-01-01","summarizedActivitiesExport":1}]')],
    ["a list of numbers", bytesOf("[1,2,3]")],
    ["GPX", bytesOf('<?xml version="1.0"?><gpx creator="a,b,c"></gpx>')],
    ["gzip", new Uint8Array(gzipSync(ENGLISH))],
    ["zero bytes", new Uint8Array(1000)],
    ["bytes that are no text", Uint8Array.from({ length: 1000 }, (_none, at) => 128 + (at % 128))],
  ])("knows %s as no table", (_what, bytes) => {
    expect(readAccountTable(bytes)).toBeNull();
  });

  it("refuses a table beyond the limit unread", () => {
    const bytes = new Uint8Array(100_000_001).fill(0x2c);
    bytes.set(bytesOf(`${ENGLISH}\n`));
    expect(readAccountTable(bytes)).toMatchObject({ ok: false, error: { code: "fileTooLarge" } });
  });

  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("reads tables that a spreadsheet has saved again with %s between the cells", (_what, delimiter) => {
    const row = [
      ...[
        "7",
        "29.05.2022, 15:53:35",
        `Berg${delimiter}Tal, ""leicht""`,
        "Lauf",
        "zwei\nZeilen",
        "60",
        "0,2",
      ],
      ...[
        "",
        "",
        "false",
        "",
        "Blaue",
        "activities/7.fit.gz",
        "",
        "",
        "60,0",
        "58,5",
        "200,5",
        "",
        "",
        "12,5",
      ],
    ];
    const quoted = row.map((cell) => (/["\n;\t]/.test(cell) ? `"${cell}"` : cell)).join(delimiter);
    const { activities, refusedRows } = activitiesIn(
      `\ufeff${GERMAN.replaceAll(",", delimiter)}\r\n${quoted}\r\n`,
    );
    expect(refusedRows).toEqual([]);
    expect(activities).toMatchObject([
      {
        fileName: "activities/7.fit.gz",
        startedAt: Date.UTC(2022, 4, 29, 15, 53, 35),
        name: `Berg${delimiter}Tal, "leicht"`,
        sport: "running",
        totals: { elapsedS: 60, timerS: 58.5, distanceM: 200.5, ascentM: 12.5 },
        gear: "Blaue",
      },
    ]);
    const shoes = ["Shoe Name,Shoe Brand,Shoe Model", "Blaue,Asics,Cumulus"];
    expect(shoesIn(shoes.join("\n").replaceAll(",", delimiter)).shoes).toMatchObject([{ name: "Blaue" }]);
  });

  it("reads a table in UTF-16, as a spreadsheet saves text", () => {
    const text = `\ufeff${JAPANESE.replaceAll(",", "\t")}\n7\t2022/05/29 15:53:35\t朝ラン\tランニング${"\t".repeat(17)}\n`;
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), true);
    const read = readAccountTable(bytes);
    expect(read).toMatchObject({ ok: true, value: { activities: [{ name: "朝ラン", sport: "running" }] } });
  });

  it("gives a sound answer for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSound), { numRuns: 300 });
  });

  it("gives a sound answer for any cells below a known header", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '"',
        '""',
        "\n",
        "\r",
        "#error#",
        "activities/1.fit",
        "1,234",
        "9,44",
        "03/04/2022, 1:00:00",
      ),
      fc.nat().map(String),
    );
    const header = fc.constantFrom(ENGLISH, ENGLISH_2019, GERMAN, "Shoe Name,Shoe Brand,Shoe Model");
    fc.assert(
      fc.property(header, fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 8 }), (first, rows) => {
        expectSound(bytesOf([first, ...rows.map((cells) => cells.join(","))].join("\n")));
      }),
      { numRuns: 300 },
    );
  });

  it("gives a sound answer for JSON of any shape behind a known key", () => {
    const key = fc.constantFrom("summarizedActivitiesExport", "gearDTOS", "gearActivityDTOs");
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, value) => {
        expectSound(bytesOf(JSON.stringify([{ [name]: value }])));
        expectSound(bytesOf(JSON.stringify({ [name]: [value] })));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["quotes", '"'],
    ["commas", ","],
    ["empty lines", "\n"],
    ["quotes that close badly", '"x'],
    ["quoted quotes", '"",'],
    ["cells that open and never close", ',"\n'],
    ["returns", "\r"],
  ])("takes time in proportion to a table of %s", (_what, piece) => {
    const timeOf = (length: number): number => {
      const bytes = bytesOf(`${ENGLISH}\n${piece.repeat(length / piece.length)}`);
      const start = performance.now();
      readAccountTable(bytes);
      return performance.now() - start;
    };
    timeOf(100_000);
    const short = timeOf(250_000);
    // Eight times the size would take 64 times as long if the time grew with the square.
    expect(timeOf(2_000_000)).toBeLessThan(30 * short + 500);
  });
});

/** A real account export, scrubbed; where it doesn't lie beside the project these tests are left out. */
const FOLDER = new URL("../../../../../shared/data/strava-export/", import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

describe.skipIf(!existsSync(FOLDER))("a real account export", () => {
  it("has its one run with the service's totals", () => {
    const { activities, refusedRows } = activitiesIn(textOf("activities.csv"));
    expect(refusedRows).toEqual([]);
    expect(activities).toEqual([
      {
        service: "strava",
        activityId: "12070555079",
        fileName: "activities/12866632127.fit.gz",
        startedAt: Date.UTC(2022, 4, 29, 15, 53, 35),
        utcOffsetMinutes: null,
        name: "Morning run",
        sport: "running",
        sportWord: "Run",
        totals: {
          elapsedS: 1428,
          timerS: 1411,
          distanceM: 3322.949951171875,
          ascentM: 61.878849029541016,
          descentM: 86,
          avgHeartRateBpm: null,
          maxHeartRateBpm: null,
          avgCadenceSpm: 142.51809692382812,
          calories: 262,
        },
        dirtDistanceM: 0,
        totalSteps: 3344,
        gear: null,
      },
    ]);
  });

  it("counts steps that agree with the cadence over the time in motion, within one in a hundred", () => {
    const [run] = activitiesIn(textOf("activities.csv")).activities;
    const steps = ((run?.totals.avgCadenceSpm ?? 0) * (run?.totals.timerS ?? 0)) / 60;
    expect(Math.abs(steps / (run?.totalSteps ?? 0) - 1)).toBeLessThan(0.01);
  });

  it("has a table of shoes without shoes, and others that are none of ours", () => {
    expect(shoesIn(textOf("shoes.csv")).shoes).toEqual([]);
    const others = ["bikes.csv", "components.csv", "media.csv", "profile.csv"];
    expect(others.map((name) => readAccountTable(bytesOf(textOf(name))))).toEqual([null, null, null, null]);
  });
});
