import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { harmlessAnswers } from "@backstride/core/simulation";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import {
  type App,
  DESKTOP,
  EXAMPLES,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";
import { answerSafetyCheck } from "./safety-check.test-support.ts";

// The first path of a newcomer, on a phone, in one go: each step stands on what the one before has left.

let app: App;
let open: OpenPage;
let page: Page;

withPhone((started, onPhone) => {
  app = started;
  open = onPhone;
  page = onPhone.page;
});
afterEach(() => {
  expect(open.troubles).toEqual([]);
});

const heading = () => page.getByRole("heading", { level: 1 });
const goTo = (path: string) => page.goto(`${app.address}${path}`);

describe("the first path", () => {
  it("opens with the question and three ways in", async () => {
    await goTo("/");
    await heading().getByText("Should you run with that back today?").waitFor();
    for (const name of ["Begin the check", "Import runs", "Show the sample runner"]) {
      expect(await page.getByText(name, { exact: true }).isVisible()).toBe(true);
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("the two-minute check can be left and taken up, and then asks for the one thing that is missing", async () => {
    await page.getByText("Begin the check").click();
    await page.getByRole("textbox", { name: "How old are you?" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Go on later" }).click();
    await goTo("/check");
    await page.getByRole("textbox", { name: "How old are you?" }).waitFor();
    await answerSafetyCheck(page, { age: 34, hasBackPain: true });
    await heading().getByText("We don't know yet. How is your back right now?").waitFor();
    // One thing is asked: nothing stands beside it that only waits for its answer.
    await page.getByRole("heading", { name: "Meanwhile" }).waitFor();
    expect(await page.getByText("Not a go-ahead yet").count()).toBe(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("a ten-second entry on the body map turns into today's answer", async () => {
    await page.getByRole("link", { name: "Enter how your back is" }).first().click();
    await page.getByRole("radio", { name: /^2:/ }).click({ force: true });
    await page.getByRole("button", { name: "Lower back" }).first().click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. Today's answer takes it into account.").waitFor();
    await goTo("/");
    // Pain-free first is the default, so that 2 of 10 means no running today.
    await heading().getByText("No running today. Walk instead, and look again tomorrow.").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("every reason opens down to rule, version and sources", async () => {
    await page.getByText("Why, and how sure").first().click();
    await page.getByText(/today-pain-free-first\/\d/).waitFor();
    await page.getByRole("link", { name: "Rules of today's answer" }).first().waitFor();
  });

  it("files come in with a log: three taken, a broken one failed with its reason, the same ones not twice", async () => {
    const broken = join(mkdtempSync(join(tmpdir(), "backstride-file-")), "broken.fit");
    writeFileSync(broken, "this is no recording");
    const recordings = ["easy-run.fit", "trail-run.gpx", "treadmill.tcx"].map((name) =>
      join(EXAMPLES, "recordings", name),
    );
    await goTo("/import");
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles([...recordings, broken]);
    await page.getByText("treadmill.tcx").waitFor();
    await page.getByText(/Expected a FIT, GPX or TCX file/).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await goTo("/import");
    await page.locator('input[type="file"]').first().setInputFiles(recordings);
    await eventually(() => page.getByText(/was imported before/).count()).toBeGreaterThanOrEqual(3);
    const { runs } = await (await fetch(`${app.address}/api/runners/me/runs`)).json();
    expect(runs).toHaveLength(3);
  });

  it("the runs are there, and one of them with its charts, its track and the numbers behind them", async () => {
    await goTo("/runs");
    await page.getByText("3 activities").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: /4\.05/ }).click();
    await page.getByText("The course of it").waitFor();
    await page.getByText("treadmill.tcx").waitFor();
    await expectNoSidewaysScroll(page);
    const slider = page.getByRole("slider", { name: "Position along the run" });
    const before = await slider.inputValue();
    await slider.press("ArrowRight");
    expect(await slider.inputValue()).not.toBe(before);
    await page.getByText("Show as a table").first().click();
    await page.getByRole("table").first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("a shoe is added and worn, and Why speaks of it", async () => {
    await goTo("/shoes");
    await page.getByText("Add a shoe").first().click();
    await page.getByLabel("Name").fill("Blue");
    await page.getByLabel("Distance before the first run here").fill("620");
    await page
      .getByRole("button", { name: /^(Save|Add)/ })
      .last()
      .click();
    await page.getByText("Blue").first().waitFor();
    await expectAccessible(page);
    await goTo("/why");
    await heading().getByText("What may be behind it").waitFor();
    await page.getByText(/Not enough flares yet: \d of the 10/).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("pain in a leg has every safety question answered anew, and then rests the runner until someone has looked", async () => {
    await goTo("/diary");
    await page.getByRole("radio", { name: /^3:/ }).click({ force: true });
    // By keyboard: the leg is drawn twice, in front and from behind, and the middle between them is nowhere.
    await page.getByRole("button", { name: "Left lower leg" }).first().press("Enter");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. Today's answer takes it into account.").waitFor();
    await goTo("/");
    await heading().getByText("We don't know yet whether you may run.").waitFor();
    await page.getByRole("link", { name: "Answer the safety questions" }).first().click();
    const age = page.getByRole("textbox", { name: "How old are you?" });
    await age.waitFor();
    expect(await age.inputValue()).toBe("");
    // Page by page it was gone through above: that takes its time to read on each of them.
    const answers = harmlessAnswers({
      ageYears: 34,
      hasBackPain: true,
      painDurationWeeks: 1,
      painSeverity: 4,
    });
    const answered = await fetch(`${app.address}/api/runners/me/safety-check`, {
      method: "PUT",
      body: JSON.stringify({ answers }),
      headers: { "content-type": "application/json" },
    });
    expect(answered.status).toBe(200);
    await goTo("/check?screen=done");
    await page.getByRole("button", { name: "Finish and see today's answer" }).click();
    await heading()
      .getByText("Don't run for now: let a doctor or physiotherapist look at the leg first.")
      .waitFor();
  });

  it.each([
    "/",
    "/why",
    "/shoes",
    "/plan",
    "/progress",
    "/load",
    "/questionnaires",
    "/advice",
    "/health",
    "/report",
    "/evidence",
    "/ground",
    "/data",
    "/diary",
  ])("%s stands, is accessible and fits, with large text too", async (path) => {
    await goTo(path);
    await heading().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
  });
});

describe("a warning sign", () => {
  it("shows at once what to do, before the check is finished, and leaves no plan and no run behind", async () => {
    await goTo("/check?screen=bladder-bowel-and-feeling");
    const sign = page.getByRole("checkbox", { name: /Urine leaks/ });
    await sign.click();
    await page.getByText(/Go to a hospital emergency department now/).waitFor();
    await expectAccessible(page);
    await goTo("/check?screen=done");
    await answerSafetyCheck(page, { age: 34, hasBackPain: true });
    await heading().getByText("Don't run. Get help now.").waitFor();
    await page
      .getByText(/Go to a hospital emergency department now/)
      .first()
      .waitFor();
    await expectAccessible(page);
    expect(await page.getByText(/you may run/i).count()).toBe(0);
    await goTo("/plan");
    await page.getByText("There is no plan now").waitFor();
  });
});

describe("the sample runner", () => {
  it("is marked as simulated on every screen, and leaving it brings one's own data back", async () => {
    const sample = await app.open(DESKTOP, "dark");
    await sample.page.goto(`${app.address}/data`);
    await sample.page
      .getByRole("button", { name: /sample runner/ })
      .first()
      .click();
    await sample.page.getByText("Sample runner, simulated. Nothing here is yours.").waitFor();
    for (const path of ["/", "/diary", "/why", "/runs", "/shoes", "/plan"]) {
      await sample.page.goto(`${app.address}${path}`);
      await sample.page.getByText("Sample runner, simulated. Nothing here is yours.").waitFor();
      await sample.page.getByRole("heading", { level: 1 }).waitFor();
      await expectAccessible(sample.page);
    }
    await sample.page.getByText("Leave the sample").click();
    await sample.page.goto(`${app.address}/runs`);
    await sample.page.getByText("3 activities").waitFor();
    expect(sample.troubles).toEqual([]);
    await sample.context.close();
  });
});
