import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, instant, type LocalDay } from "../time/index.ts";
import type { Experiment } from "./experiment.ts";

/** A Monday. */
export const STARTS = day("2026-05-04");
export const on = (index: number): LocalDay => addDays(STARTS, index);

export const makeExperiment = (about: Partial<Experiment> = {}): Experiment => ({
  id: "e1",
  kind: "stretching",
  shoeIds: null,
  startsOn: STARTS,
  fortnights: 6,
  seed: 7,
  stoppedOn: null,
  ...about,
});

/** A run at seven in the morning, so many days after the start. */
export const runOn = (index: number, about: Partial<Run> = {}): Run =>
  makeRun(`run-${index}`, on(index), about);

/** What was entered at nine, after a run of that day. */
export const painAfter = (index: number, pain: number, about: Partial<DiaryEntry> = {}): DiaryEntry =>
  makeEntry(on(index), pain, {
    moment: "after-run",
    at: instant(Date.parse(`${on(index)}T09:00:00Z`)),
    runId: `run-${index}`,
    ...about,
  });

/** Mornings without pain before the start, so that the level before every run is 0. */
export const painlessBefore: readonly DiaryEntry[] = [-6, -5, -4, -3].map((index) => makeEntry(on(index), 0));

/** A morning entry at six, before any run. */
export const morning = (index: number, pain: number): DiaryEntry =>
  makeEntry(on(index), pain, { at: instant(Date.parse(`${on(index)}T06:00:00Z`)) });
