import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type App,
  DESKTOP,
  EXAMPLES,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  startApp,
  withLargeText,
} from "./app.test-support.ts";
import {
  fitOf,
  gpxOf,
  importFiles,
  listedRuns,
  seedRuns,
  simulatedRun,
  withLapsAndMarks,
} from "./runs.test-support.ts";

const COUNT = 5000;
const COUNT_IN_WORDS = "5,000";
/** More rows than this are never drawn: a few windows' worth. */
const MOST_ROWS = 80;
const MORNING_MS = Date.UTC(2026, 10, 2, 6);
const MINUTE_MS = 60_000;

const linkInFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);
const rowsDrawn = (page: Page) => page.getByRole("row").count();
/** Where the focused row stands in the window, in whole pixels. */
const topOfFocus = (page: Page) =>
  page.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? Number.NaN));

describe("thousands of runs", () => {
  let app: App;
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    await seedRuns(app, COUNT);
    open = await app.open(PHONE);
    page = open.page;
  });
  afterAll(async () => {
    await app?.close();
  });
  afterEach(() => {
    expect(open.troubles).toEqual([]);
  });

  it("draw only the rows in sight, by month, with what is not known said", async () => {
    await page.goto(`${app.address}/runs`);
    await page.getByText(`${COUNT_IN_WORDS} activities`).waitFor();
    await page.getByText("October 2026").waitFor();
    await page
      .getByText(/km · .* without distance/)
      .first()
      .waitFor();
    await page.getByText("no recording").first().waitFor();
    expect(await rowsDrawn(page)).toBeLessThan(MOST_ROWS);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
  });

  it("the keyboard goes through all of them, to the very last one and back", async () => {
    await page.getByRole("grid", { name: "Your runs, newest first" }).focus();
    await eventually(() => linkInFocus(page)).toBe("/runs/seeded-0");
    await page.keyboard.press("ArrowDown");
    await eventually(() => linkInFocus(page)).toBe("/runs/seeded-1");
    await page.keyboard.press("PageDown");
    await eventually(() => linkInFocus(page)).not.toBe("/runs/seeded-1");
    await page.keyboard.press("End");
    await eventually(() => linkInFocus(page)).toBe(`/runs/seeded-${(COUNT - 1).toString()}`);
    expect(await rowsDrawn(page)).toBeLessThan(MOST_ROWS);
    await page.keyboard.press("Home");
    await eventually(() => linkInFocus(page)).toBe("/runs/seeded-0");
  });

  it("Enter opens one, and coming back leads to the same place, by the link and by the browser", async () => {
    await page.keyboard.press("End");
    await eventually(() => linkInFocus(page)).toBe(`/runs/seeded-${(COUNT - 1).toString()}`);
    for (let times = 0; times < 5; times += 1) await page.keyboard.press("ArrowUp");
    const opened = `/runs/seeded-${(COUNT - 6).toString()}`;
    await eventually(() => linkInFocus(page)).toBe(opened);
    await eventually(() => topOfFocus(page)).toBeGreaterThan(0);
    const top = await topOfFocus(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "No recording" }).waitFor();
    await expectAccessible(page);
    await page.goBack();
    await eventually(() => linkInFocus(page)).toBe(opened);
    await eventually(async () => Math.abs((await topOfFocus(page)) - top)).toBeLessThanOrEqual(2);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "All runs" }).click();
    await eventually(() => linkInFocus(page)).toBe(opened);
    await eventually(async () => Math.abs((await topOfFocus(page)) - top)).toBeLessThanOrEqual(2);
  });

  it("a filter and a grouping stand in the address and outlive a look at a run", async () => {
    await page.goto(`${app.address}/runs`);
    await page.getByText("Choose which, and how they are grouped").click();
    await page.getByLabel("Which").selectOption("others");
    await page.getByLabel("Year").selectOption("2025");
    await page.getByLabel("Grouped by").selectOption("week");
    await page.getByText(new RegExp(` of ${COUNT_IN_WORDS} activities`)).waitFor();
    await page.getByRole("grid").getByText("Ride", { exact: true }).first().waitFor();
    expect(new URL(page.url()).searchParams.toString()).toMatch(/kind=others/);
    await page.getByRole("grid").getByRole("link").first().click();
    await page.getByRole("heading", { name: "No recording" }).waitFor();
    await page.getByRole("link", { name: "All runs" }).click();
    await page.getByText(new RegExp(` of ${COUNT_IN_WORDS} activities`)).waitFor();
    expect(page.url()).toMatch(/kind=others/);
    await page.getByRole("grid").getByText("Ride", { exact: true }).first().waitFor();
  });

  it("the calendar has every year, months to walk through by arrow keys, and the days of one as links", async () => {
    await page.goto(`${app.address}/runs`);
    await page.getByRole("radio", { name: "Calendar" }).click({ force: true });
    await eventually(() => page.url()).toMatch(/view=calendar/);
    const year = page.getByRole("listbox", { name: "Months of 2026" });
    await year.waitFor();
    expect(await page.getByRole("listbox").count()).toBeGreaterThanOrEqual(10);
    await year.getByRole("option", { name: /January 2026: / }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const opened = page.getByRole("region", { name: "October 2026" });
    await opened.getByRole("link").first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await page.getByText("Show as a table").first().click();
    await page.getByRole("table", { name: "The days of 2026 with an activity" }).waitFor();
    await opened.getByRole("link").first().click();
    await page.getByRole("heading", { name: "No recording" }).waitFor();
    await page.getByRole("link", { name: "All runs" }).click();
    await year.waitFor();
  });
});

describe("one run", () => {
  let app: App;
  let open: OpenPage;
  let page: Page;
  const lapped = withLapsAndMarks(simulatedRun(MORNING_MS, 1));
  const stanceTimeMs = lapped.records.timestampMs.map(() => 248.5);
  const first = { ...lapped, records: { ...lapped.records, stanceTimeMs } };
  const alone = simulatedRun(MORNING_MS + 3 * 86_400_000, 2);

  const heading = () => page.getByRole("heading", { level: 1 });
  const goTo = (path: string) => page.goto(`${app.address}${path}`);
  const openRunOf = async (day: string): Promise<string> => {
    const run = (await listedRuns(app)).find((each) => each.day === day);
    if (run === undefined) throw new Error(`no run on ${day}`);
    await goTo(`/runs/${run.id}`);
    await page.getByText("The course of it").waitFor();
    return run.id;
  };

  beforeAll(async () => {
    app = await startApp();
    await importFiles(app, { "morning.fit": fitOf(first) });
    await importFiles(app, {
      "treadmill.tcx": readFileSync(join(EXAMPLES, "recordings/treadmill.tcx")),
    });
    await importFiles(app, {
      "from-a-service.gpx": gpxOf(first),
      "alone.fit": fitOf(alone),
      // Begins a quarter of an hour after the other one has ended.
      "goes-on.fit": fitOf(simulatedRun(MORNING_MS + 3 * 86_400_000 + 50 * MINUTE_MS, 3)),
    });
    open = await app.open(DESKTOP);
    page = open.page;
  });
  afterAll(async () => {
    await app?.close();
  });
  afterEach(() => {
    expect(open.troubles).toEqual([]);
  });

  it("has charts and track in step, whichever one is pointed at", async () => {
    await openRunOf("2026-11-02");
    const slider = page.getByRole("slider", { name: "Position along the run" });
    const track = page.getByRole("img", { name: "The track of the run, north up" });
    await track.scrollIntoViewIfNeeded();
    // The far side of the loop is half of the way.
    const box = await track.boundingBox();
    if (box === null) throw new Error("no track");
    await page.mouse.move(box.x + box.width - 14, box.y + box.height / 2);
    await eventually(() => slider.getAttribute("aria-valuetext")).toMatch(/^(2\.[89]|3\.[012])\d? km$/);
    const chart = page.getByRole("img", { name: /^Pace, from / });
    await chart.hover({ position: { x: 60, y: 60 } });
    await eventually(() => slider.getAttribute("aria-valuetext")).toMatch(/^0\.\d+ km$/);
  });

  it("shows on the way where it went up and down, with a legend in words", async () => {
    await page.getByRole("radio", { name: "Slope", exact: true }).click({ force: true });
    await page.getByText("level, or nearly").waitFor();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Only the way" }).click({ force: true });
    await eventually(() => page.getByText("level, or nearly").count()).toBe(0);
  });

  it("says why its load is not known, and what would help", async () => {
    await page.getByText(/^The load of this run is not known\. /).waitFor();
    await page.getByText(/needs five runs of ten minutes or more/).waitFor();
  });

  it("shows laps and marks where they are, says what a mark means, and has it all as tables", async () => {
    const lap = page.getByRole("button", { name: /^Lap 2/ });
    // 1,800 m in 600 s are 3 m/s: 333 s for a kilometre.
    await page.getByRole("row", { name: /^Lap 2.*10:00 1\.80 km 5:33 \/km 142 168/ }).waitFor();
    await lap.focus();
    await eventually(() => page.locator('svg[aria-label^="The track"] path').count()).toBe(2);
    await lap.press("Enter");
    await eventually(() => lap.getAttribute("aria-pressed")).toBe("true");
    await lap.press("Enter");
    const marks = page.getByRole("region", { name: "Pauses, gaps and impossible values along the run" });
    await marks.getByRole("button", { name: /^Pause/ }).waitFor();
    await marks.getByRole("button", { name: /^Leap of the heart rate/ }).waitFor();
    await page.getByText(/It is left out of the computed average/).waitFor();
    await page.getByText("Show as a table").first().click();
    await page.getByRole("table", { name: /^The course of the run/ }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("draws what the watch tells of the running itself once it is asked for, in step with the rest", async () => {
    await page.getByText("Power, temperature, running form").click();
    await page.getByRole("img", { name: /^Ground contact, from 248\.5 ms to 248\.5 ms/ }).hover();
    await page.getByText("Ground contact: 248.5 ms").waitFor();
    await page.getByRole("columnheader", { name: "Ground contact" }).waitFor();
    await expectAccessible(page);
  });

  it("sets the device's totals beside the computed ones, with the difference", async () => {
    const totals = page.getByRole("table", { name: /^Totals as the device wrote them/ });
    const distance = totals.getByRole("row", { name: /^Distance/ });
    expect(await distance.getByRole("cell").count()).toBe(3);
    await page.getByText("Why they may differ").click();
    await page.getByText(/Ascent and descent: altitude wavers/).waitFor();
  });

  it("takes the runner's word on name, day and distance, keeps what was recorded, and gives it back", async () => {
    const recorded = await heading().textContent();
    await page.getByLabel("Name", { exact: true }).fill("Along the canal");
    await page.getByLabel("Name", { exact: true }).press("Enter");
    await heading()
      .getByText(/Along the canal/)
      .waitFor();
    await page.getByRole("textbox", { name: "Distance", exact: true }).fill("nine");
    await page.getByRole("button", { name: "Save: Distance" }).click();
    await page.getByText("Kilometres as a number above 0, such as 8.2.").waitFor();
    await page.getByRole("textbox", { name: "Distance", exact: true }).fill("5,5");
    await page.getByRole("button", { name: "Save: Distance" }).click();
    await heading()
      .getByText(/5\.50 km/)
      .waitFor();
    await page.getByText(/By your word\. Recorded: 6\.0\d km\./).waitFor();
    await page.getByLabel("Day", { exact: true }).fill("2026-11-01");
    await page.getByRole("button", { name: "Save: Day" }).click();
    await page.getByText(/Sunday 1 November/).waitFor();
    await page.getByRole("button", { name: "Take the recorded day" }).click();
    await page.getByText(/Monday 2 November/).waitFor();
    await page.getByRole("button", { name: "Take the recorded distance" }).click();
    await page.getByLabel("Name", { exact: true }).fill("");
    await page.getByRole("button", { name: "Save: Name" }).click();
    await eventually(() => heading().textContent()).toBe(recorded);
    await expectAccessible(page);
  });

  it("says in words when a change fails, and nothing is lost", async () => {
    await page.route("**/api/runners/me/runs/*", (route) =>
      route.request().method() === "PATCH" ? route.abort() : route.continue(),
    );
    await page.getByRole("combobox", { name: "Ground" }).selectOption("trail");
    await page.getByText("Backstride does not answer.").waitFor();
    await page.unroute("**/api/runners/me/runs/*");
    // The browser's own word on the request that was cut.
    const told = open.troubles as string[];
    expect(told.splice(0).every((line) => line.includes("ERR_FAILED"))).toBe(true);
  });

  it("another recording of the same run stands behind it, and can be made a run of its own", async () => {
    await openRunOf("2026-11-02");
    await page.getByText("Other recordings of this run").waitFor();
    await page.getByRole("button", { name: "Make it a run of its own: from-a-service.gpx" }).click();
    await page.getByText("It is a run of its own now and stands in the list.").waitFor();
    expect((await listedRuns(app)).filter(({ day }) => day === "2026-11-02")).toHaveLength(2);
  });

  it("is split where the slider stands, after showing both parts, and put together again", async () => {
    const split = page.getByRole("button", { name: "Split here" });
    expect(await split.isDisabled()).toBe(true);
    const slider = page.getByRole("slider", { name: "Position along the run" });
    await slider.focus();
    for (let times = 0; times < 20; times += 1) await slider.press("ArrowRight");
    await split.click();
    await page.getByText(/^First run: 0\.\d+ km, 1:40$/).waitFor();
    await page.getByText(/^Second run: 5\.\d+ km, /).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Make two runs of it" }).click();
    await page.getByText("This is a part of a longer recording.").waitFor();
    expect((await listedRuns(app)).filter(({ day }) => day === "2026-11-02")).toHaveLength(3);
    await page.getByRole("button", { name: "Put together again" }).click();
    await eventually(() => page.getByText("This is a part of a longer recording.").count()).toBe(0);
    expect((await listedRuns(app)).filter(({ day }) => day === "2026-11-02")).toHaveLength(2);
  });

  it("is joined with the one after it, and taken apart again", async () => {
    await goTo("/runs");
    const sameDay = (await listedRuns(app)).filter(({ day }) => day === "2026-11-05");
    expect(sameDay).toHaveLength(2);
    await goTo(`/runs/${sameDay.at(-1)?.id ?? ""}`);
    await page.getByText(/After it, began .* later: /).waitFor();
    await page.getByRole("button", { name: /^Join: / }).click();
    await page.getByText("This run is made of two recordings.").waitFor();
    await page.getByText("Take it apart first, then it can be split.", { exact: false }).waitFor();
    expect((await listedRuns(app)).filter(({ day }) => day === "2026-11-05")).toHaveLength(1);
    await page.getByRole("button", { name: "Take apart again" }).click();
    await eventually(() => page.getByText("This run is made of two recordings.").count()).toBe(0);
    expect((await listedRuns(app)).filter(({ day }) => day === "2026-11-05")).toHaveLength(2);
  });

  it("is put away without a question, brought back at once or later", async () => {
    const before = (await listedRuns(app)).length;
    await page.getByRole("button", { name: "Put this run away" }).click();
    await page.getByText(/The run is put away and counts nowhere any more/).waitFor();
    await page.getByText(`${(before - 1).toString()} activities`).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("The run is back.").waitFor();
    await page.getByRole("link", { name: "To the run" }).click();
    await page.getByRole("button", { name: "Put this run away" }).click();
    await page.getByText(/The run is put away/).waitFor();
    await page.getByRole("link", { name: "Runs put away" }).click();
    await page.getByRole("button", { name: /^Bring back: / }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: /^Bring back: / }).click();
    await page.getByText(/^Back among your runs: /).waitFor();
    expect(await listedRuns(app)).toHaveLength(before);
  });

  it("says that the day is a guess where the file names no zone, and leads to the field", async () => {
    // A treadmill has no position, and this kind of file no offset.
    const guessed = (await listedRuns(app)).find(({ dayFrom }) => dayFrom === "machine");
    await goTo(`/runs/${guessed?.id ?? ""}`);
    await page.getByRole("button", { name: "Correct the day" }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("run-day");
  });

  it.each(["light", "dark"] as const)(
    "fits a phone and is accessible (%s), with large text too",
    async (scheme) => {
      const phone = await app.open(PHONE, scheme);
      const run = (await listedRuns(app)).at(-1);
      await phone.page.goto(`${app.address}/runs/${run?.id ?? ""}`);
      await phone.page.getByText("The course of it").waitFor();
      await expectAccessible(phone.page);
      await expectNoSidewaysScroll(phone.page);
      await withLargeText(phone.page, () => expectNoSidewaysScroll(phone.page));
      expect(phone.troubles).toEqual([]);
      await phone.context.close();
    },
  );
});
