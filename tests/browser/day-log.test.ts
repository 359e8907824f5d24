import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  withPhone,
} from "./app.test-support.ts";

let app: App;
let opened: OpenPage;
let page: Page;
withPhone((started, onPhone) => {
  app = started;
  opened = onPhone;
  page = onPhone.page;
});

const question = (name: string) => page.getByRole("radiogroup", { name });
const answer = (name: string, label: string) => question(name).getByRole("radio", { name: label });
const openDay = async () => {
  await page.goto(`${app.address}/diary`);
  await page.locator("summary", { hasText: "Your day" }).press("Enter");
  await question("Stress").waitFor();
};
const kept = async () => {
  const response = await fetch(`${app.address}/api/runners/me/day-logs`);
  const { dayLogs } = (await response.json()) as { dayLogs: Record<string, unknown>[] };
  return dayLogs.map(({ day: _day, ...answers }) => answers);
};
const NOTHING = {
  sitting: null,
  stress: null,
  sleep: null,
  heavyLifting: null,
  strength: null,
  stretching: null,
};

describe("the day", () => {
  it("is told by keyboard, without an arrow key choosing anything, and is there after a reload", async () => {
    await openDay();
    await answer("Hours of sitting", "Under 3").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Saved.", { exact: true }).waitFor();
    await eventually(kept).toEqual([{ ...NOTHING, sitting: "over-6", stress: "little" }]);
    await openDay();
    await page.getByText("2 of 6 told today").waitFor();
    expect(await answer("Hours of sitting", "Over 6").getAttribute("aria-checked")).toBe("true");
  });

  it("keeps every one of several quick answers, and takes one back that is pressed again", async () => {
    await answer("Lifted or carried", "No").click();
    await answer("Did strength", "Yes").click();
    await answer("Stretched?", "Yes").click();
    await answer("Stretched?", "Yes").click();
    await answer("Stress", "Little").click();
    await eventually(kept).toEqual([{ ...NOTHING, sitting: "over-6", heavyLifting: false, strength: true }]);
    await page.getByText("Sat over 6 hours, lifted nothing heavy, did strength exercises").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("can be one of the last seven, and be deleted and brought back in the history", async () => {
    const days = page.getByLabel("Which day?");
    expect(await days.locator("option").count()).toBe(7);
    await days.selectOption({ index: 6 });
    await answer("Sleep", "Poor").click();
    const gone = page.getByRole("button", { name: /^Delete what was told of/ }).last();
    await page.getByText("Slept badly").waitFor();
    await gone.press("Enter");
    await eventually(async () => (await kept()).length).toBe(1);
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await eventually(async () => (await kept())[1]).toEqual({ ...NOTHING, sleep: "poor" });
    expect(opened.troubles).toEqual([]);
  });
});
