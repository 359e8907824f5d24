import {
  ENGLISH,
  ENGLISH_2019,
  FRENCH,
  GERMAN,
  WITHOUT_LANGUAGE_2018,
} from "../../../packages/core/src/account-exports/strava/strava-tables.test-support.ts";

const DATES = [
  '"May 4, 2026, 7:00:00 AM"',
  '"04.05.2026, 07:00:00"',
  "2026-05-04 07:00:00",
  '"5/4/2026, 7:00"',
];
const ROWS = 12;

/** A table of activities under this header: one row entered by hand, one with a line break, one that the service lost. */
function activities(header: string): string {
  const width = header.split(",").length;
  const fileAt = width > 14 ? 12 : width - 1;
  const rows = Array.from({ length: ROWS }, (_none, row) => {
    const cells = Array.from({ length: width }, (_cell, at) =>
      at > fileAt ? `${(row * 7 + at) % 300}.5` : "",
    );
    cells[0] = String(1_000_000 + row);
    cells[1] = DATES[row % DATES.length] ?? "";
    cells[2] = row === 3 ? '"A ""long"" run,\nwith a break"' : "Morning Run";
    cells[3] = row % 2 === 0 ? "Run" : "Lauf";
    cells[5] = "3600";
    cells[6] = '"9,44"';
    if (row === 5) cells[4] = "#error#";
    if (row !== 6) cells[fileAt] = `activities/${2_000_000 + row}.fit.gz`;
    return cells.join(",");
  });
  return `${[header, ...rows].join("\n")}\n`;
}

const SHOES =
  'Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\n"Road, old",Maker,One,Run\n,Maker,Two,\n';

const RUN = {
  activityId: 24_251_846_565,
  name: "Treadmill Running",
  activityType: "treadmill_running",
  startTimeGmt: Date.UTC(2026, 4, 4, 7),
  startTimeLocal: Date.UTC(2026, 4, 4, 9),
  distance: 1_000_000,
  duration: 2_953_500.5,
  elapsedDuration: 2_960_000,
  elevationGain: 24_100,
  elevationLoss: null,
  avgHr: 141,
  maxHr: 181,
  steps: 7_316,
  avgDoubleCadence: 148.640_625,
  calories: 2_543.34,
};
const GEAR = {
  gearDTOS: [
    {
      gearPk: 1,
      gearTypeName: "Shoes",
      displayName: "Road",
      gearStatusName: "active",
      dateBegin: "2026-01-01T00:00:00.0",
    },
    {
      gearPk: "2",
      gearTypeName: "Shoes",
      customMakeModel: "Trail",
      maximumMeters: 800_000,
      dateEnd: "2026-03-01",
    },
    { gearPk: 3, gearTypeName: "Bike" },
  ],
  gearActivityDTOs: { 1: [{ activityId: RUN.activityId }], 2: [{ activityId: "7" }, null] },
};
const EXPORT = {
  format: "backstride-export/1",
  exportedAt: 0,
  profile: {},
  runs: [],
  diary: [{ day: "2026-05-04" }],
};

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

export const csvFiles = (): readonly Uint8Array[] =>
  [...[ENGLISH, GERMAN, FRENCH, ENGLISH_2019, WITHOUT_LANGUAGE_2018].map(activities), SHOES].map(bytesOf);

export const jsonFiles = (): readonly Uint8Array[] =>
  [
    [
      {
        summarizedActivitiesExport: [
          RUN,
          { ...RUN, activityId: "8", activityType: { typeKey: "running" } },
          {},
        ],
      },
    ],
    [GEAR],
    GEAR,
    EXPORT,
  ].map((content) => bytesOf(JSON.stringify(content)));
