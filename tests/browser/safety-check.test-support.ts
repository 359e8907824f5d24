import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Numbers for the questions that ask for one; everything else that comes up is denied. */
export interface CheckAnswers {
  readonly age: number;
  readonly hasBackPain: boolean;
  /** Texts of checklist lines to tick, by a part of them. */
  readonly tick?: readonly RegExp[];
}

/** Goes through the safety check page by page, as a person would, and finishes it. */
export async function answerSafetyCheck(page: Page, answers: CheckAnswers): Promise<void> {
  const finish = page.getByRole("button", { name: "Finish and see today's answer" });
  const next = page.getByRole("button", { name: "Next" });
  for (let pages = 0; pages < 30; pages += 1) {
    await finish.or(next).first().waitFor();
    if (await finish.isVisible()) break;
    await untilReadable(page);
    await answerScreen(page, answers);
    await goOn(page, next);
  }
  await finish.click();
}

/** Nothing is denied on a page that has just come up. One that has not come up yet is not readable either. */
export async function untilReadable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Next" }).waitFor();
  await page.locator("[data-too-new]").waitFor({ state: "detached" });
}

/** The screen goes on once it has heard of the last answer; until then the button only says what is open. */
async function goOn(page: Page, next: Locator): Promise<void> {
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await expect
    .poll(
      async () => {
        if ((await page.getByRole("heading", { level: 1 }).textContent()) !== before) return true;
        // The screen may have gone on between the look and the click: then there is nothing to press.
        await next.click({ timeout: 1_000 }).catch(() => {});
        return (await page.getByRole("heading", { level: 1 }).textContent()) !== before;
      },
      { timeout: 20_000, interval: 200 },
    )
    .toBe(true);
}

async function answerScreen(page: Page, { age, hasBackPain, tick = [] }: CheckAnswers): Promise<void> {
  for (const line of tick) {
    const box = page.getByRole("checkbox", { name: line });
    if (await box.isVisible()) await saved(page, () => box.click());
  }
  const none = page.getByRole("checkbox", { name: /^None of (these|the others)/ });
  if (await none.isVisible()) return saved(page, () => none.click());
  const ageField = page.getByRole("textbox", { name: "How old are you?" });
  if (await ageField.isVisible()) return saved(page, () => ageField.fill(String(age)));
  const weeks = page.getByRole("textbox", { name: /For how many weeks/ });
  if (await weeks.isVisible()) return saved(page, () => weeks.fill("1"));
  const hurts = page.getByRole("radiogroup", { name: /Has your back hurt/ });
  if (await hurts.isVisible()) return choose(page, hurts, hasBackPain ? "Yes" : "No");
  const worst = page.getByRole("radiogroup", { name: /How bad was the worst/ });
  if (await worst.isVisible()) return choose(page, worst, /^4/);
  await choose(page, page.getByRole("radiogroup"), "No");
}

const choose = (page: Page, question: Locator, answer: string | RegExp): Promise<void> =>
  saved(page, () =>
    question.getByRole("radio", { name: answer, exact: typeof answer === "string" }).click({ force: true }),
  );

/** Every answer is kept as it is given: waits until the server has it. */
async function saved(page: Page, act: () => Promise<void>): Promise<void> {
  const kept = page.waitForResponse(
    (response) => response.url().endsWith("/safety-check") && response.request().method() === "PUT",
  );
  await act();
  await kept;
}
