import { harmlessAnswers } from "@backstride/core/simulation";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  send,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";
import { setClockForward } from "./clock.test-support.ts";

// A sore back on a phone: what may be gone through today, warmth from its first question to its end, and without the server.

let app: App;
let troubles: readonly string[];
let page: Page;
withPhone(async (started, onPhone) => {
  app = started;
  troubles = onPhone.troubles;
  page = onPhone.page;
  await send(app, "PUT", "safety-check", {
    answers: harmlessAnswers({ ageYears: 34, hasBackPain: true, painDurationWeeks: 1, painSeverity: 6 }),
  });
  await send(app, "POST", "safety-check/finish", {});
  await send(app, "POST", "diary", {
    moment: "at-rest",
    pain: 6,
    regions: ["lower-back"],
    runId: null,
    note: null,
  });
});

const heading = (text: string | RegExp) => page.getByRole("heading", { level: 1 }).getByText(text);
const press = (name: string | RegExp) => page.getByRole("button", { name }).press("Enter");

/** A yes counts once the question has been in sight for a moment; pressed before, it is nothing, and so not the next one's. */
async function yesUntil(next: string): Promise<void> {
  await eventually(async () => {
    await press("Yes");
    return await heading(next).count();
  }).toBe(1);
}

describe("what is offered", () => {
  it("waits for the health questions, and leads to them", async () => {
    await page.goto(`${app.address}/sessions`);
    const warmth = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Warmth", exact: true }) });
    await warmth.getByText("Not known yet", { exact: true }).waitFor();
    expect(await page.getByRole("link", { name: /^Open/ }).count()).toBe(0);
    await warmth.getByRole("link", { name: /^Answer the health questions/ }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("does not begin by its address alone either", async () => {
    await page.goto(`${app.address}/sessions/warmth`);
    await page.getByText("Something that decides it is not known yet.").waitFor();
    expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
    await page.goto(`${app.address}/sessions/warm-up-long`);
    await page.getByText("For a day on which you may run.").waitFor();
    expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe("warmth", () => {
  it("begins once nothing speaks against it, with the time that was chosen", async () => {
    const told = (await (await fetch(`${app.address}/api/runners/me/health-conditions`)).json()) as object;
    await send(
      app,
      "PUT",
      "health-conditions",
      Object.fromEntries(Object.keys(told).map((id) => [id, "no"])),
    );
    await page.goto(app.address);
    await page.getByRole("link", { name: "Warmth", exact: true }).press("Enter");
    await page.getByRole("radio", { name: "10 min" }).check({ force: true });
    await page.getByText("About 10 minutes").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await press("Begin");
    await heading("Your skin first").waitFor();
    await expectAccessible(page);
  });

  it("asks before the pack lies, and counts from the press on", async () => {
    await yesUntil("Awake, and able to take it off");
    await yesUntil("Get the warmth ready");
    await yesUntil("Put it on");
    await press(/start the clock/);
    await heading("Warmth").waitFor();
    await page
      .getByRole("timer")
      .getByText(/^(9:5\d|10:00)$/)
      .waitFor();
    expect(await page.getByRole("button", { name: "Pause" }).count()).toBe(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
  });

  it("goes on without the server, through a page that was loaded anew, by the clock and not by the page", async () => {
    await app.stopServer();
    await setClockForward(page, 5 * 60_000);
    await page.reload();
    await page
      .getByRole("alert")
      .getByText(/Lift it and look at your skin/)
      .waitFor();
    await page
      .getByRole("timer")
      .getByText(/^4:[45]\d$/)
      .waitFor();
    await press("It looks and feels right");
    await eventually(() => page.getByRole("alert").count()).toBe(0);
    await setClockForward(page, 5 * 60_000);
    await heading("Time is up").waitFor();
    await expectAccessible(page);
    await yesUntil("Done");
    await page.getByText(/does not make a run right/).waitFor();
  });

  it("begins anew without the server on the same day, and not once an answer waits", async () => {
    await press("Begin anew");
    await page.getByRole("button", { name: "Begin" }).waitFor();
    await page.getByRole("link", { name: "Safety check" }).first().click();
    await page.getByRole("button", { name: "Bladder, bowel and feeling" }).click();
    await page.getByRole("checkbox", { name: /Urine leaks/ }).click();
    await page.goto(`${app.address}/sessions/warmth`);
    await page.getByText("Your answers are being looked at first.").waitFor();
    expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
    await page.getByRole("alert").getByText("Emergency", { exact: false }).first().waitFor();
    await app.startServer();
  });

  it("is nothing that a warning sign leaves open", async () => {
    await page.reload();
    await page.getByText("Today's answer comes first").waitFor();
    expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
  });
});
