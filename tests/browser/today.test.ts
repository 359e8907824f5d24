import { harmlessAnswers } from "@backstride/core/simulation";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  send,
  withPhone,
} from "./app.test-support.ts";
import { now } from "./clock.test-support.ts";
import { fitOf, importFiles, simulatedRun } from "./runs.test-support.ts";

// Today's answer and the ways from it; each step stands on what the one before has left.

let app: App;
let open: OpenPage;
let page: Page;
withPhone(async (started, onPhone) => {
  app = started;
  open = onPhone;
  page = onPhone.page;
  await send(app, "PUT", "safety-check", {
    answers: harmlessAnswers({ ageYears: 34, hasBackPain: true, painDurationWeeks: 1, painSeverity: 4 }),
  });
  await send(app, "POST", "safety-check/finish", {});
  await send(app, "POST", "diary", { moment: "at-rest", pain: 0, regions: [], runId: null, note: null });
});

const heading = () => page.getByRole("heading", { level: 1 });
const DAY_MS = 86_400_000;

describe("the end of the safety check", () => {
  it("says of one that is finished that it is, and leads to the answer", async () => {
    await page.goto(`${app.address}/check`);
    await heading().getByText("Your check is finished").waitFor();
    expect(await page.getByRole("button", { name: "Finish and see today's answer" }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "See today's answer" }).click();
    await heading().getByText("You may run today").waitFor();
  });

  it("has the button that finishes it on the first screen of a phone, under what was told", async () => {
    await send(app, "PUT", "safety-check", { answers: { "age-years": 35 } });
    await page.goto(`${app.address}/check?screen=done`);
    await heading().getByText("Look it over, then finish").waitFor();
    const finish = page.getByRole("button", { name: "Finish and see today's answer" });
    await finish.waitFor();
    const bars = page.getByRole("navigation");
    const [button, bar] = await Promise.all([finish.boundingBox(), bars.last().boundingBox()]);
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(await page.getByRole("heading", { name: "All of this you answered with no" }).count()).toBe(1);
    await finish.click();
    await heading().getByText("You may run today").waitFor();
  });
});

describe("a last run of which nothing was told", () => {
  it("leads from the answer to the entry that is missing", async () => {
    // Its watch goes an hour before UTC: begun at noon, the run is of the same day by either.
    const noon = Math.floor(now() / DAY_MS) * DAY_MS + DAY_MS / 2;
    await importFiles(app, { "run.fit": fitOf(simulatedRun(noon - 2 * DAY_MS, 7)) });
    await page.goto(app.address);
    await page
      .getByRole("paragraph")
      .getByText("Nothing was entered about your last run, 2 days ago.")
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Enter how your last run was" }).click();
    await page.getByRole("radio", { name: "After a run", checked: true }).waitFor();
    await page.getByRole("radio", { name: /^0:/ }).click({ force: true });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. Today's answer takes it into account.").waitFor();
    await page.getByRole("link", { name: "Today" }).first().click();
    await heading().getByText("You may run today").waitFor();
    expect(await page.getByRole("link", { name: "Enter how your last run was" }).count()).toBe(0);
  });
});

describe("an answer that allows a run", () => {
  it("is not shown any more once a sign was told, however long the new one takes", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/assessment", async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole("link", { name: "Go through the safety questions" }).click();
    await page.getByRole("button", { name: "Bladder, bowel and feeling" }).click();
    const saved = page.waitForResponse((response) => response.request().method() === "PUT");
    await page.getByRole("checkbox", { name: /Urine leaks/ }).click();
    await saved;
    await page.getByText("Each answer is kept as you give it.").waitFor();
    await page.getByRole("link", { name: "Go on later" }).click();
    await page.getByText("Looking at your back, your runs and your answers").waitFor();
    expect(await page.getByText(/you may run/i).count()).toBe(0);
    await page.goBack();
    await page.getByRole("checkbox", { name: /Urine leaks/ }).waitFor();
    release();
    await page.goto(app.address);
    await heading().getByText("Don't run. Get help now.").waitFor();
    expect(open.troubles).toEqual([]);
  });
});

describe("a record of the evidence", () => {
  it("is folded on its page, and open where a link leads to it", async () => {
    await page.goto(`${app.address}/evidence#heat-first`);
    const record = (id: string) => page.locator(`li#${id} details`);
    await record("heat-first").and(page.locator("[open]")).waitFor();
    expect(await record("cold-and-heat").and(page.locator("[open]")).count()).toBe(0);
    await expectAccessible(page);
  });

  it("is led to again by the same link, after it was folded", async () => {
    const source = page.locator("#heat-first").getByRole("link").first();
    const id = (await source.getAttribute("href"))?.split("#").at(-1) ?? "";
    const record = page.locator(`li#${id} details`);
    await source.click();
    await record.and(page.locator("[open]")).waitFor();
    await record.evaluate((fold: HTMLDetailsElement) => {
      fold.open = false;
    });
    await source.click();
    await record.and(page.locator("[open]")).waitFor();
  });
});
