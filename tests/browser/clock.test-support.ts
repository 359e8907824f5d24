import { type Instant, instant } from "@backstride/core/time";
import type { BrowserContext } from "playwright-core";

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
  context.addInitScript((shiftMs) => {
    const MachineDate = Date;
    globalThis.Date = class extends MachineDate {
      constructor(...given: [] | [number]) {
        super(...(given.length === 0 ? ([MachineDate.now() + shiftMs] as const) : given));
      }
      static override now(): number {
        return MachineDate.now() + shiftMs;
      }
    } as DateConstructor;
  }, SHIFT_MS);
