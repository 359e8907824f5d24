import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";

// A runner erases everything while their app is open in another tab and in another browser; each step stands on what the one
// before has left.

let app: App;
let open: OpenPage;
let page: Page;
let tab: Page;
let other: OpenPage;
let folderBefore: string;
withPhone(async (started, onPhone) => {
  app = started;
  open = onPhone;
  page = onPhone.page;
});

const NOTE = "stiff after the long hill";
const api = (path: string, init: RequestInit = {}) =>
  fetch(`${app.address}/api/runners/me/${path}`, {
    ...init,
    headers: { "content-type": "application/json" },
  });
const answerOf = async (path: string): Promise<unknown> => (await api(path)).json();
/** What the browser keeps, by its key. */
const kept = (on: Page): Promise<Record<string, string>> => on.evaluate(() => ({ ...localStorage }));
const section = () => page.getByRole("region", { name: "Erase everything" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const failPut = (route: Route) =>
  route.request().method() === "PUT" ? route.fulfill({ status: 500, body: "{}" }) : route.continue();

describe("before anything is kept", () => {
  it("there is nothing to erase", async () => {
    await page.goto(`${app.address}/data`);
    await section().getByText("Nothing is kept of you yet.").waitFor();
    expect(await button("Erase everything").count()).toBe(0);
  });
});

describe("erasing everything", () => {
  it("begins with what is there and a copy of it", async () => {
    const entry = { moment: "at-rest", pain: 0, regions: [], runId: null, note: NOTE };
    for (let at = 0; at < 2; at += 1) await api("diary", { method: "POST", body: JSON.stringify(entry) });
    await api("safety-check", { method: "PUT", body: JSON.stringify({ answers: { "age-years": 41 } }) });
    // In the same browser: one tab with the diary in sight and an answer that could not be saved.
    tab = await open.context.newPage();
    await tab.goto(`${app.address}/check?screen=leg-strength`);
    await open.context.route("**/safety-check", failPut);
    folderBefore = (await kept(tab))["backstride.data-folder"] ?? "none";
    await tab.getByRole("checkbox", { name: /foot slaps/ }).click();
    await tab.getByText("One answer is not saved yet.").waitFor();
    expect(Object.keys(await kept(tab))).toContain(`backstride.unsaved-answers.${folderBefore}.me`);
    await tab.getByRole("link", { name: "Diary" }).last().click();
    await tab.getByText(NOTE).first().waitFor();
    other = await app.open(PHONE);
    await other.page.goto(`${app.address}/diary`);
    await other.page.getByText(NOTE).first().waitFor();

    await page.reload();
    await section().getByText("2 diary entries").waitFor();
    await section().getByText("1 answer to the safety check").waitFor();
    await section().getByRole("link", { name: "Download a copy first" }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
  });

  it("asks back, and a second press of the same key keeps everything", async () => {
    await button("Erase everything").press("Enter");
    await page.getByText("Erase all of this for good?").waitFor();
    expect(await focused()).toBe("Keep everything");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press("Enter");
    await button("Erase everything").waitFor();
    expect(await focused()).toBe("Erase everything");
    expect(await answerOf("data")).toMatchObject({ diaryEntries: 2 });
  });

  it("then erases it, and says what, and what stays where Backstride can't reach", async () => {
    await button("Erase everything").press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Erase it for good");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Everything is erased" }).waitFor();
    await eventually(focused).toContain("2 diary entries, 1 answer to the safety check");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.getByText(/exports and backups that you made/).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await answerOf("data")).toMatchObject({ diaryEntries: 0, safetyAnswers: 0 });
    for (const file of readdirSync(app.dataFolder).filter((name) => name.startsWith("backstride.sqlite"))) {
      expect(readFileSync(join(app.dataFolder, file)).includes(NOTE)).toBe(false);
    }
  });

  it("leaves nothing of them in this browser, and the other tab of it neither shows nor sends anything old", async () => {
    await open.context.unroute("**/safety-check");
    await eventually(() => tab.getByText(NOTE).count()).toBe(0);
    await tab.getByRole("heading", { level: 1 }).waitFor();
    const { "backstride.erased-data-folder": erased, ...left } = await kept(page);
    expect(erased).toBe(folderBefore);
    expect(JSON.stringify(left)).not.toContain(folderBefore);
    expect(Object.keys(left).filter((key) => /unsaved|last-check/.test(key))).toEqual([]);
    expect(await tab.getByText("Other data are open under this address now").count()).toBe(0);
    expect(await answerOf("safety-check")).toMatchObject({ isStarted: false });
    await tab.getByRole("radio", { name: /^0/ }).first().press(" ");
    await tab.getByRole("button", { name: "Save" }).click();
    await eventually(() => answerOf("data")).toMatchObject({ diaryEntries: 1, safetyAnswers: 0 });
  });

  it("leaves an app that begins anew", async () => {
    await page.getByRole("link", { name: "Begin anew" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("Other data are open under this address now").count()).toBe(0);
    await page.getByRole("link", { name: "Diary" }).last().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText(NOTE).count()).toBe(0);
    // The answer that could not be saved, and what was asked while it was being erased.
    expect(open.troubles.filter((trouble) => !/ (500|409) /.test(trouble))).toEqual([]);
  });

  it("takes nothing more from another browser that was open before, until it is loaded anew", async () => {
    await other.page.getByRole("radio", { name: /^0/ }).first().press(" ");
    await other.page.getByRole("button", { name: "Save" }).click();
    await other.page.getByText("Other data are open under this address now").first().waitFor();
    expect(await answerOf("data")).toMatchObject({ diaryEntries: 1 });
    await other.page.getByRole("button", { name: "Load this page anew" }).click();
    await eventually(() => other.page.getByText(NOTE).count()).toBe(0);
    const left = async () =>
      Object.keys(await kept(other.page)).filter((key) => /unsaved|last-check/.test(key));
    await eventually(left).toEqual([]);
    await other.context.close();
  });
});
