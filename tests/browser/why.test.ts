import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type App,
  DESKTOP,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  startApp,
  withLargeText,
} from "./app.test-support.ts";
import { seedFlares } from "./why.test-support.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app?.close();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const fold = (page: Page, name: string | RegExp) => page.locator("summary", { hasText: name }).first();

describe("why, with nothing known", () => {
  it("claims nothing, draws nothing, and teaches what a flare is", async () => {
    const { page, context, troubles } = await app.open(PHONE);
    await page.goto(`${app.address}/why`);
    await page.getByText("Not enough flares yet to say what goes before yours (0 of 10)").waitFor();
    await page.getByText("nothing here says that you may run").waitFor();
    await page.getByText("A flare is pain of at least 3 of 10").waitFor();
    await page.getByText("Today's answer comes first").waitFor();
    expect(await page.getByRole("button", { name: /^Start/ }).count()).toBe(0);
    await expectAccessible(page);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe("why, with a diary of flares", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    await seedFlares(app);
    open = await app.open(PHONE);
    page = open.page;
    await page.goto(`${app.address}/why`);
  });
  afterAll(async () => {
    await open?.context.close();
  });
  afterEach(() => {
    expect(open.troubles).toEqual([]);
  });

  it("answers first: what the diary speaks for, only if it is a cause, and that it permits nothing", async () => {
    await page.getByText(/Your diary speaks for it: if it is a cause/).waitFor();
    await page.getByText(/does not prove that it caused them/).waitFor();
    await page.getByText("nothing here says that you may run").waitFor();
    const [first] = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(first).toBe("Too much, too soon, too little rest");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("opens a cause by keyboard: for, against, missing, and the counts, with no sideways scroll", async () => {
    await fold(page, "Too much, too soon").press("Enter");
    await page.getByText(/^Your flares came more often after a run more than a tenth longer/).waitFor();
    const counts = page.getByRole("table", { name: "Too much, too soon, too little rest" });
    const spike = counts.getByRole("row", { name: /longer than any run of 30 days/ });
    await spike.getByText("raises the odds: from your diary").waitFor();
    await fold(page, "Show as a table").press("Enter");
    await page.getByRole("table", { name: /if it is a cause$/ }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
  });

  it("makes the rows of a season when it is opened, and leads from a flare to its run", async () => {
    const season = fold(page, /flares? after/);
    expect(await page.getByRole("table", { name: /^The flares of/ }).count()).toBe(0);
    await season.press("Enter");
    const flares = page.getByRole("table", { name: /^The flares of/ });
    await flares.getByText("6 of 10, from 0").first().waitFor();
    await fold(page, /^\d+ other runs$/).press("Enter");
    await page
      .getByRole("table", { name: /^What they are held against/ })
      .getByText("0 of 10, from 0")
      .first()
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await flares.getByRole("link").first().press("Enter");
    await eventually(() => new URL(page.url()).pathname).toMatch(/^\/runs\/seeded-\d+$/);
  });

  it("uses the width of a desktop, in the dark too", async () => {
    const desktop = await app.open(DESKTOP, "dark");
    await desktop.page.goto(`${app.address}/why`);
    await fold(desktop.page, "Too much, too soon").click();
    await desktop.page.getByRole("columnheader", { name: "Published" }).waitFor();
    await expectAccessible(desktop.page);
    await expectNoSidewaysScroll(desktop.page);
    expect(desktop.troubles).toEqual([]);
    await desktop.context.close();
  });
});

describe("an experiment", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    await fetch(`${app.address}/api/sample`, { method: "POST" });
    open = await app.open(PHONE);
    page = open.page;
    await page.addInitScript(() => window.localStorage.setItem("backstride.runner", "sample"));
    await page.goto(`${app.address}/why#experiments`);
  });
  afterAll(async () => {
    await open?.context.close();
  });

  it("begins tomorrow by keyboard, and no other one beside it", async () => {
    await page.getByRole("button", { name: "Start: Stretching after the run, or not" }).press("Enter");
    await page.getByText("The experiment that is on").waitFor();
    await page.getByText(/^It begins on/).waitFor();
    expect(await page.getByRole("button", { name: /^Start/ }).count()).toBe(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("is not named on the screen of today before it has begun", async () => {
    await page.goto(`${app.address}/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("Look again").first().waitFor();
    expect(await page.getByText("Your experiment").count()).toBe(0);
  });

  it("is stopped and deleted only when asked twice, and then another may begin", async () => {
    await page.goto(`${app.address}/why#experiments`);
    await page.getByRole("button", { name: "Stop it" }).press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Stop it" }).press("Enter");
    await page.getByText("Stop it today?").waitFor();
    expect(await focused(page)).toBe("Let it go on");
    await page.getByRole("button", { name: "Let it go on" }).press("Enter");
    expect(await focused(page)).toBe("Stop it");
    await page.getByRole("button", { name: "Stop it" }).press("Enter");
    await page.getByRole("button", { name: "Stop the experiment" }).press("Enter");
    await page.getByText(/^Would have begun on/).waitFor();
    await page.getByText(/^We don't know: how your pain changed is known for 0 days with a run/).waitFor();
    await page.getByRole("button", { name: /^Start: Stretching/ }).waitFor();
    await page.getByRole("button", { name: /^Delete: Stretching/ }).press("Enter");
    await page.getByRole("button", { name: "Delete it" }).press("Enter");
    await eventually(() => page.getByText("What came of it").count()).toBe(0);
    await expectAccessible(page);
    expect(open.troubles).toEqual([]);
  });
});
