import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  PHONE,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";

// Two people, one address: the program is ended on the folder of one and started on that of the other. Each step stands on
// what the one before has left.

let app: App;
let page: Page;
withPhone(async (started, onPhone) => {
  app = started;
  page = onPhone.page;
});

const dataFolder = mkdtempSync(join(tmpdir(), "backstride-other-data-"));
const goTo = (path: string) => page.goto(`${app.address}${path}`);
const heading = () => page.getByRole("heading", { level: 1 });
const answerOf = async (path: string): Promise<unknown> =>
  await (await fetch(`${app.address}/api/runners/me/${path}`)).json();
const safetyCheck = async () =>
  (await answerOf("safety-check")) as { isStarted: boolean; stops: { ruleId: string }[] };
const openOther = async () => {
  await app.stopServer();
  await app.startServer({ dataFolder });
};
const openOwn = async () => {
  await app.stopServer();
  await app.startServer();
};
const sign = () => page.getByRole("checkbox", { name: /Urine leaks/ });
const pageIsOver = () => page.getByText("Other data are open under this address now").first();
const waiting = () => page.getByRole("complementary", { name: "Answers wait for another data folder" });

describe("answers that were given without the server", () => {
  it("are not sent to another data folder under the same address, and the page that is still open says so", async () => {
    await goTo("/check?screen=bladder-bowel-and-feeling");
    await sign().waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await app.stopServer();
    await sign().click();
    await page.getByText("One answer is not saved yet.").waitFor();
    await app.startServer({ dataFolder });
    await pageIsOver().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await safetyCheck()).toMatchObject({ isStarted: false, stops: [] });
    // What they mean stays in sight.
    await page
      .getByText(/^Go to a hospital emergency department now/)
      .first()
      .waitFor();
  });

  it("are kept and shown beside the data that are open, with what can't wait", async () => {
    await page.getByRole("button", { name: "Load this page anew" }).click();
    await goTo("/");
    await heading().getByText("Should you run with that back today?").waitFor();
    await waiting()
      .getByText(/One answer to the safety check/)
      .waitFor();
    await waiting()
      .getByText(/Go to a hospital emergency department now/)
      .waitFor();
    await waiting().getByText("Show them").click();
    await waiting()
      .getByText(/^Urine leaks/)
      .waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await goTo("/check?screen=bladder-bowel-and-feeling");
    await sign().waitFor();
    expect(await sign().isChecked()).toBe(false);
    expect((await safetyCheck()).isStarted).toBe(false);
  });

  it("are saved once their own data folder is open again", async () => {
    await openOwn();
    await goTo("/");
    await eventually(async () => (await safetyCheck()).stops.map(({ ruleId }) => ruleId)).toEqual([
      "cauda-equina",
    ]);
    expect(await waiting().count()).toBe(0);
    await eventually(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("unsaved-answers"))),
    ).toEqual([]);
  });

  it("on a page that was opened without the server belong to the folder that was open last", async () => {
    await app.stopServer();
    await goTo("/check?screen=leg-strength");
    await page.getByRole("checkbox", { name: /foot slaps/ }).click();
    await app.startServer({ dataFolder });
    await pageIsOver().waitFor();
    expect((await safetyCheck()).isStarted).toBe(false);
    await goTo("/data");
    await waiting().waitFor();
    await goTo("/");
    await waiting().waitFor();
    expect((await safetyCheck()).isStarted).toBe(false);
  });

  it("can be forgotten, after asking back", async () => {
    await waiting().getByText("Show them").click();
    await waiting().getByRole("button", { name: "Forget these answers" }).click();
    await expectAccessible(page);
    await waiting().getByRole("button", { name: "Forget them" }).click();
    await waiting().waitFor({ state: "detached" });
  });
});

describe("what is saved already", () => {
  it("shows without the server after a reload, with what it means", async () => {
    await openOwn();
    await goTo("/check?screen=bladder-bowel-and-feeling");
    await eventually(() => sign().isChecked()).toBe(true);
    await app.stopServer();
    await page.reload();
    await sign().waitFor();
    expect(await sign().isChecked()).toBe(true);
    await page.getByText(/^What was saved before shows as it was on/).waitFor();
    await page
      .getByText(/^Go to a hospital emergency department now/)
      .first()
      .waitFor();
    await expectAccessible(page);
    for (const path of ["/", "/plan"]) {
      await goTo(path);
      await page
        .getByText(/^Go to a hospital emergency department now/)
        .first()
        .waitFor();
      await page.getByText(/^This comes from your answers as they were on/).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await app.startServer();
    await page.getByText(/^This comes from your answers as they were on/).waitFor({ state: "detached" });
  });

  it("shows so too in a browser that has only looked at today's answer, though its clock was set back since", async () => {
    const other = await app.open(PHONE);
    await other.page.goto(app.address);
    await other.page.getByRole("heading", { level: 1, name: "Don't run. Get help now." }).waitFor();
    await other.page.evaluate(() => navigator.serviceWorker.ready);
    await app.stopServer();
    await other.page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem("backstride.last-check.me") ?? "") as { heardAt: number };
      localStorage.setItem(
        "backstride.last-check.me",
        JSON.stringify({ ...kept, heardAt: kept.heardAt + 3_600_000 }),
      );
    });
    await other.page.reload();
    await other.page.getByText(/^This comes from your answers as they were on/).waitFor();
    await app.startServer();
    await other.context.close();
  });

  it("goes from this browser when all answers are forgotten, and when another folder is open", async () => {
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("last-check")));
    await eventually(kept).toEqual(["backstride.last-check.me"]);
    await openOther();
    await goTo("/");
    await eventually(kept).toEqual([]);
    await openOwn();
    await goTo("/check?screen=done");
    await eventually(kept).toEqual(["backstride.last-check.me"]);
    await page.getByRole("button", { name: "Forget all answers and begin again" }).click();
    await page.getByRole("button", { name: "Forget them" }).click();
    await eventually(kept).toEqual([]);
  });
});

describe("an entry that could not be saved", () => {
  it("is not written into another diary by pressing again", async () => {
    await goTo("/diary");
    await page.getByRole("radio", { name: /^0/ }).first().press(" ");
    await app.stopServer();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Backstride does not answer.").first().waitFor();
    await app.startServer({ dataFolder });
    await pageIsOver().waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Save" }).click();
    expect((await answered).status()).toBe(409);
    expect(await answerOf("diary")).toMatchObject({ entries: [] });
  });
});
