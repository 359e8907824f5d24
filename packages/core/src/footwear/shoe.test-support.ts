import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import type { Shoe } from "./shoe.ts";

export const TODAY = day("2026-05-31");
export const daysAgo = (count: number): LocalDay => addDays(TODAY, -count);

/** A road shoe of which nothing else is known. */
export const makeShoe = (about: Partial<Shoe> = {}): Shoe => ({
  id: "s1",
  name: "Blue",
  discipline: "road",
  distanceBeforeM: null,
  renewAtM: null,
  firstUsedOn: null,
  retiredOn: null,
  ...about,
});

/** A run in that shoe so many days ago. */
export const runInIt = (back: number, about: Partial<Run> = {}): Run =>
  makeRun(`run-${back}`, daysAgo(back), { shoeId: "s1", ...about });
