import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  DESKTOP,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";
import { fitOf, importFiles, simulatedRun } from "./runs.test-support.ts";

let app: App;
let opened: OpenPage;
let page: Page;
withPhone((started, onPhone) => {
  app = started;
  opened = onPhone;
  page = onPhone.page;
});

interface Listed {
  readonly id: string;
  readonly day: string;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly isByHand: boolean;
  readonly worstPain: number | null;
}
const runs = async (): Promise<readonly Listed[]> =>
  (await (await fetch(`${app.address}/api/runners/me/runs`)).json()).runs;
const field = (label: string) => page.getByLabel(label, { exact: true });
const save = () => page.getByRole("button", { name: "Save the run" });

describe("a run without a recording", () => {
  it("is entered from the empty list of runs, with what is wrong said under its field", async () => {
    await page.goto(`${app.address}/runs`);
    await page.getByRole("link", { name: "Enter a run" }).click();
    await page.getByRole("heading", { name: "Enter a run" }).waitFor();
    await field("Distance").fill("far");
    await field("Minutes").fill("1:05");
    await save().click();
    await page.getByText("Kilometres as a number above 0, such as 8.2, or nothing.").waitFor();
    await page.getByText("Hours and minutes as numbers, such as 1 and 5, or nothing.").waitFor();
    expect(await field("Distance").getAttribute("aria-invalid")).toBe("true");
    await field("Distance").fill("6.5");
    await field("Minutes").fill("4");
    // Told by the server, and gone with the next key.
    await save().click();
    await page.getByText("Nobody has run that far in so short a time.").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await field("Minutes").fill("40");
    await eventually(() => page.getByText("Nobody has run that far").count()).toBe(0);
    expect(await runs()).toEqual([]);
  });

  it("is saved by Enter, once, and leads to how the back was after it", async () => {
    await field("Minutes").press("Enter");
    await page.getByText("The run is entered. How was your back?").waitFor();
    expect(await page.getByRole("radio", { name: "After a run" }).isChecked()).toBe(true);
    const [run, ...more] = await runs();
    expect(more).toEqual([]);
    expect(run).toMatchObject({ day: "2026-11-25", distanceM: 6500, movingS: 2400, isByHand: true });
    expect(await page.getByLabel("Which run?").inputValue()).toBe(run?.id);
    await page.locator("label", { hasText: /^2$/ }).click();
    await page.getByRole("button", { name: "Lower back" }).first().click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved. Today's answer takes it into account.").waitFor();
    await eventually(async () => (await runs())[0]?.worstPain).toBe(2);
  });

  it("asks before a distance far above all others counts", async () => {
    await page.goto(`${app.address}/diary?moment=after-run`);
    await page.getByRole("link", { name: "Another run? Enter it" }).click();
    await field("Day").fill("2026-11-24");
    await field("Distance").fill("60");
    await save().click();
    await page
      .getByText("Was it 60 km? The longest run known from the 30 days before or after is 6.5 km.")
      .waitFor();
    await expectAccessible(page);
    await field("Distance").fill("6");
    await eventually(() => page.getByText("Was it 60 km?").count()).toBe(0);
    await save().click();
    await page.getByText("The run is entered.").waitFor();
    // The morning after yesterday's run is today's.
    expect(await page.getByRole("radio", { name: "The morning after" }).isChecked()).toBe(true);
    expect((await runs()).map(({ distanceM }) => distanceM)).toEqual([6500, 6000]);
  });

  it("is put away again from there, and brought back", async () => {
    await page.getByRole("button", { name: "Put it away again" }).click();
    await page.getByText("The run is put away and counts nowhere any more.").waitFor();
    await eventually(async () => (await runs()).length).toBe(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await eventually(async () => (await runs()).length).toBe(2);
  });

  it("is changed on its page", async () => {
    await page.getByRole("link", { name: "To the run" }).click();
    await page.getByText("You entered this run by hand.").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Change day, start, distance or time" }).click();
    await page.getByRole("heading", { name: "Change what you entered" }).waitFor();
    expect(await field("Distance").inputValue()).toBe("6");
    await field("Start, if you know it").fill("18:05");
    await field("Hours").fill("1");
    await page.locator("summary", { hasText: "Ground, shoe, how hard it was" }).press("Enter");
    await field("Ground").selectOption({ label: "trail" });
    await save().click();
    await page.getByText("18:05").waitFor();
    expect((await runs()).find(({ day }) => day === "2026-11-24")).toMatchObject({ movingS: 3600 });
  });

  it("is taken for one with a recording of its day when the runner says so, and for two again", async () => {
    const startedAt = new Date("2026-11-24T07:00:00").getTime();
    await importFiles(app, { "morning.fit": fitOf(simulatedRun(startedAt, 3)) });
    await page.reload();
    await page.getByRole("heading", { name: "The same run twice?" }).waitFor();
    await page.getByRole("button", { name: /^It is the same run/ }).click();
    await page.getByText("What you entered by hand").waitFor();
    await eventually(async () => (await runs()).length).toBe(2);
    await page.getByRole("button", { name: "Make it a run of its own: What you entered by hand" }).click();
    await eventually(async () => (await runs()).length).toBe(3);
  });

  it("stays in the form while the server does not answer", async () => {
    await page.goto(`${app.address}/runs/enter`);
    await field("Distance").fill("7");
    await app.stopServer();
    // By key: the notice that the server is away moves the button while it comes and goes.
    await save().press("Enter");
    await page.getByText("Backstride does not answer.").first().waitFor();
    expect(await field("Distance").inputValue()).toBe("7");
    await app.startServer();
    await save().press("Enter");
    await page.getByText("The run is entered.").waitFor();
    expect((await runs()).filter(({ distanceM }) => distanceM === 7000)).toHaveLength(1);
  });

  it("has left no complaint behind but the requests that were refused", () => {
    expect(opened.troubles.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  });
});

it("the form fits a desktop in the dark", async () => {
  const { page: wide, context } = await app.open(DESKTOP, "dark");
  await wide.goto(`${app.address}/runs/enter`);
  await wide.getByRole("heading", { name: "Enter a run" }).waitFor();
  await expectAccessible(wide);
  await context.close();
});
