import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type App,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  withLargeText,
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

const open = async (form: string) => {
  await page.goto(`${app.address}/questionnaires/${form}`);
  await page.getByRole("heading", { name: "Fill it in" }).waitFor();
};
const question = (name: RegExp) => page.getByRole("radiogroup", { name });
const choose = (name: RegExp, answer: string) => question(name).getByText(answer, { exact: true }).click();
const save = () => page.getByRole("button", { name: "Save", exact: true }).click();
const saved = () => page.getByRole("heading", { name: "Saved. What it says:" }).waitFor();

async function sittingsOf(form: string): Promise<readonly unknown[]> {
  const response = await fetch(`${app.address}/api/runners/me/instruments`);
  const { instruments } = (await response.json()) as {
    instruments: readonly { id: string; filled: readonly { answers: unknown }[] }[];
  };
  return (instruments.find(({ id }) => id === form)?.filled ?? []).map(({ answers }) => answers);
}

describe("the questionnaire on overuse of the back", () => {
  it("asks the first question alone, then what its answer leaves to ask, and keeps what was given", async () => {
    await open("ostrc-o2");
    await page.getByText("may not be mixed with those of a study").waitFor();
    await save();
    await page.getByRole("alert").getByText("Answer the first question").waitFor();
    await choose(/^1\. /, "Full participation, but with lower back problems");
    await choose(/^2\. /, "To a moderate extent");
    await choose(/^4\. /, "Mild pain");
    await page.getByText("Still open: question 3.").waitFor();
    await page.getByRole("button", { name: /^Take back: 4\. / }).press("Enter");
    await page.getByText("Still open: question 3; question 4.").waitFor();
    expect(await question(/^4\. /).locator(":focus").count()).toBe(1);
    await choose(/^4\. /, "Mild pain");
    await choose(/^1\. /, "Could not participate due to lower back problems");
    expect(await page.getByRole("radiogroup").count()).toBe(1);
    await choose(/^1\. /, "Reduced participation due to lower back problems");
    expect(await question(/^2\. /).getByRole("radio", { checked: true }).count()).toBe(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await choose(/^3\. /, "No effect");
    await save();
    await saved();
    // 17 + 17 + 0 + 8.
    await page.getByText("Severity 42 of 100.").first().waitFor();
    expect(await sittingsOf("ostrc-o2")).toEqual([{ q1: 17, q2: 17, q3: 0, q4: 8 }]);
  });

  it("sends nothing of what is no longer asked", async () => {
    await open("ostrc-o2");
    await choose(/^1\. /, "Full participation, but with lower back problems");
    await choose(/^4\. /, "Severe pain");
    await choose(/^1\. /, "Full participation without lower back problems");
    await save();
    await saved();
    expect((await sittingsOf("ostrc-o2"))[0]).toEqual({ q1: 0, q2: null, q3: null, q4: null });
  });

  it("has its line with the band of noise, whose it is, and what the wording means", async () => {
    await page.goto(`${app.address}/progress`);
    const line = page.getByRole("region", { name: "Severity of the back problem" });
    // Both sittings are of today, and the later one counts: 0, so that the band ends with the scale.
    await line.getByText("Shaded: 0 to 16 points.").waitFor();
    const said = line.getByRole("paragraph");
    await said.filter({ hasText: "on the questionnaire about any health problem, in Polish" }).waitFor();
    await said.filter({ hasText: "may not be mixed with those of a study" }).waitFor();
    await line.getByText("Which change matters to people is not known here").waitFor();
  });
});

describe("half-filled forms", () => {
  it("name what is open before they are kept", async () => {
    await open("nprs");
    await question(/at its worst/)
      .getByText("6", { exact: true })
      .click();
    await page.getByText("Still open: the average; the pain now.").waitFor();
    await save();
    await saved();
    expect(await sittingsOf("nprs")).toEqual([{ average: null, worst: 6, now: null }]);
  });

  it("with activities and no rating are not sent", async () => {
    await open("psfs");
    for (const activity of ["Running 5 km easily", "Running fast", "Sitting for an hour"]) {
      await page.getByRole("button", { name: `Take “${activity}”` }).click();
    }
    await save();
    await page.getByRole("alert").getByText("Nothing is rated yet").waitFor();
    expect(await sittingsOf("psfs")).toEqual([]);
  });

  it("gave no trouble", () => {
    expect(opened.troubles).toEqual([]);
  });
});
