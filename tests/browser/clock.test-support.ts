import { type Instant, instant } from "@backstride/core/time";
import type { BrowserContext, Page } from "playwright-core";

/**
 * Ten in the morning of a Wednesday, where this machine is, and after all runs that the tests bring: they ask about the same
 * day whenever they run.
 * BACKSTRIDE_TEST_CLOCK begins them at another moment, such as `2028-02-29T23:58`.
 */
const BEGINS = process.env["BACKSTRIDE_TEST_CLOCK"] ?? "2026-11-25T10:00";

const SHIFT_MS = Date.parse(BEGINS) - Date.now();
if (Number.isNaN(SHIFT_MS)) throw new Error(`BACKSTRIDE_TEST_CLOCK is no moment: ${BEGINS}`);

/** The clock of the tests and of the servers that they start. It goes on as the machine's does. */
export const now = (): Instant => instant(Date.now() + SHIFT_MS);

/** Lets every page of it go by the tests' clock. The timers stay the browser's own. */
export const setClockOf = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(shiftDate, SHIFT_MS);

/** Lets a page, and what is loaded in it from now on, take it for so much later. */
export async function setClockForward(page: Page, byMs: number): Promise<void> {
  await page.addInitScript(shiftDate, byMs);
  await page.evaluate(shiftDate, byMs);
}

/** Runs in the browser. */
function shiftDate(byMs: number): void {
  const DateBefore = Date;
  globalThis.Date = class extends DateBefore {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([DateBefore.now() + byMs] as const) : given));
    }
    static override now(): number {
      return DateBefore.now() + byMs;
    }
  } as DateConstructor;
}
