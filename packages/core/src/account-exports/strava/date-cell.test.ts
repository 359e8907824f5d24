import { describe, expect, it } from "vitest";
import { instant } from "../../time/index.ts";
import { instantInOrder, readDateCell } from "./date-cell.ts";

const AFTERNOON = Date.UTC(2022, 4, 29, 15, 53, 35);
const momentOf = (cell: string): number | null => {
  const read = readDateCell(cell);
  return read?.kind === "instant" ? read.at : null;
};

describe("readDateCell", () => {
  it.each([
    "May 29, 2022, 3:53:35 PM",
    "May 29, 2022, 3:53:35\u202fPM",
    "29 May 2022, 15:53:35",
    "29.05.2022, 15:53:35",
    "29. Mai 2022 um 15:53:35 Uhr",
    "29 mai 2022 à 15:53:35",
    "29 may 2022, 15:53:35",
    "29 may 2022, 3:53:35 p. m.",
    "29 mag 2022, 15:53:35",
    "29 de mai. de 2022, 15:53:35",
    "29/05/2022, 15:53:35",
    "5/29/2022, 3:53:35 PM",
    "29-05-2022 15:53:35",
    "29 mei 2022, 15:53:35",
    "29 мая 2022 г., 15:53:35",
    "29 maj 2022 15:53:35",
    "29. maj 2022 kl. 15.53.35",
    "2022/05/29 15:53:35",
    "2022年5月29日 15:53:35",
    "2022年5月29日 下午3:53:35",
    "2022. 5. 29. 오후 3:53:35",
    "2022-05-29 15:53:35",
    "２０２２/０５/２９ １５:５３:３５",
  ])("reads %s", (cell) => {
    expect(momentOf(cell)).toBe(AFTERNOON);
  });

  it.each([
    ["May 29, 2022, 12:00:00 AM", Date.UTC(2022, 4, 29)],
    ["May 29, 2022, 12:00:00 PM", Date.UTC(2022, 4, 29, 12)],
    ["29 févr. 2024 à 00:00:01", Date.UTC(2024, 1, 29, 0, 0, 1)],
    ["05/05/2022, 08:00:00", Date.UTC(2022, 4, 5, 8)],
  ])("reads %s at the edge of its day or calendar", (cell, moment) => {
    expect(momentOf(cell)).toBe(moment);
  });

  it("leaves 03/04/2022 open and reads it in the order that it is given", () => {
    const read = readDateCell("03/04/2022, 10:00:00");
    const date = { first: 3, second: 4, year: 2022, msOfDay: 36_000_000 };
    expect(read).toEqual({ kind: "unordered", date });
    expect(instantInOrder(date, "dayFirst")).toBe(instant(Date.UTC(2022, 3, 3, 10)));
    expect(instantInOrder(date, "monthFirst")).toBe(instant(Date.UTC(2022, 2, 4, 10)));
  });

  it.each([
    ["nothing", ""],
    ["a word", "yesterday"],
    ["a day without a time", "May 29, 2022"],
    ["a day that no calendar has", "30 Feb 2022, 10:00:00"],
    ["a thirteenth month", "2022-13-01 10:00:00"],
    ["an hour that no clock has", "29 May 2022, 24:00:00"],
    ["an hour above twelve in the afternoon", "May 29, 2022, 15:53:35 PM"],
    ["both halves of the day", "May 29, 2022, 3:53:35 AM PM"],
    ["a year of two digits", "29/05/22, 15:53:35"],
    ["two months", "29 May June 2022, 15:53:35"],
    ["an unknown month", "29 xyz 2022, 15:53:35"],
    ["a half of the day in a language that we do not know", "29 mag 2022, 3:53:35 μ.μ."],
    ["a zone that is not UTC", "2022-05-29 15:53:35 +0200"],
    ["a sentence", `29 May 2022, 15:53:35${" and so on".repeat(10)}`],
  ])("takes %s as no date", (_what, cell) => {
    expect(readDateCell(cell)).toBeNull();
  });

  /** The Unicode project's own forms of dates, an oracle that shares nothing with our tables. */
  const languages = "en-US en-GB de fr es es-419 it pt-BR pt-PT nl ru ja ko zh-CN zh-TW sv da nb pl tr id";
  it.each(languages.split(" "))("reads every month as the language %s writes it", (language) => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "medium",
      timeZone: "UTC",
    });
    for (let month = 0; month < 12; month += 1) {
      for (const hour of [0, 9, 12, 21]) {
        const moment = Date.UTC(2023, month, 28, hour, 7, 8);
        expect([format.format(moment), momentOf(format.format(moment))]).toEqual([
          format.format(moment),
          moment,
        ]);
      }
    }
  });

  it.each(languages.split(" "))("reads every month in full as the language %s writes it", (language) => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: "long",
      timeStyle: "medium",
      timeZone: "UTC",
    });
    for (let month = 0; month < 12; month += 1) {
      const moment = Date.UTC(2023, month, 28, 9, 7, 8);
      expect([format.format(moment), momentOf(format.format(moment))]).toEqual([
        format.format(moment),
        moment,
      ]);
    }
  });
});
