import { SHOE_LIFE_CONVENTION } from "../../footwear/index.ts";
import { BRISK_START_FROM, RUNS_IN_A_ROW_NAMED_FROM } from "../limits.ts";
import type { Factor } from "./factor.ts";

/** More than a tenth longer than the longest run of 30 days (frandsen-2025). */
export const SPIKE_OVER = 1.1;
/** More than 30 % above the week before (nielsen-2014). */
export const WEEKLY_CHANGE_OVER = 1.3;
/** Two sessions a week are four days apart at most (backstride-cause-cuts). */
export const DAYS_WITHOUT_STRENGTH = 5;
/** Neither the day before nor the one before that (backstride-cause-cuts). */
export const DAYS_WITHOUT_STRETCHING = 3;

const CUTS = ["backstride-cause-cuts"];

/**
 * Every exposure that flares are held against. The sum of the load on the back is not among them: it is a description that
 * nobody has validated, and what it is made of is here.
 */
export const FACTORS: readonly Factor[] = [
  {
    id: "session-spike",
    cause: "C6",
    cut: { kind: "over", limit: SPIKE_OVER },
    name: "Over 10 % longer than any run of 30 days",
    phrase: "more than a tenth longer than any run of the 30 days before",
    sources: ["frandsen-2025"],
  },
  {
    id: "weekly-change",
    cause: "C6",
    cut: { kind: "over", limit: WEEKLY_CHANGE_OVER },
    name: "Over 30 % more than the week before",
    phrase: "at the end of seven days with over 30 % more distance than the seven before",
    sources: ["nielsen-2014"],
  },
  {
    id: "runs-in-a-row",
    cause: "C6",
    cut: { kind: "at-least", limit: RUNS_IN_A_ROW_NAMED_FROM },
    name: "Four days or more in a row with a run",
    phrase: "on the fourth day in a row with a run, or later in the row",
    sources: CUTS,
  },
  {
    id: "days-since-run",
    cause: "C6",
    cut: { kind: "at-most", limit: 1 },
    name: "No rest day since the run before",
    phrase: "on the same day as the run before, or on the next",
    sources: CUTS,
  },
  {
    id: "brisk-start",
    cause: "C6",
    cut: { kind: "at-least", limit: BRISK_START_FROM },
    name: "No gentle beginning",
    phrase: "begun as fast as it went on",
    sources: ["backstride-warm-up-start-ratio"],
  },
  {
    id: "days-since-stretching",
    cause: "C6",
    cut: { kind: "at-least", limit: DAYS_WITHOUT_STRETCHING },
    name: "Three days or more without stretching",
    phrase: "three days or more after the last stretching",
    sources: CUTS,
  },
  {
    id: "shoe-distance",
    cause: "C1",
    cut: { kind: "at-least", limit: SHOE_LIFE_CONVENTION.fromKm },
    name: "A pair with 500 km or more",
    phrase: "in a pair with 500 km or more",
    sources: ["shoe-life-500-800-km"],
  },
  {
    id: "new-shoe",
    cause: "C1",
    cut: { kind: "yes" },
    name: "A new pair of shoes",
    phrase: "among the first five in a new pair",
    sources: ["backstride-new-shoe"],
  },
  {
    id: "shoe-mismatch",
    cause: "C1",
    cut: { kind: "yes" },
    name: "A shoe not made for the ground",
    phrase: "in a shoe not made for its ground",
    sources: CUTS,
  },
  {
    id: "fast-share",
    cause: "C2",
    cut: { kind: "own-upper-quarter" },
    name: "Much fast running",
    phrase: "with much fast running, for you",
    sources: CUTS,
  },
  {
    id: "cadence-below-usual",
    cause: "C2",
    cut: { kind: "own-upper-quarter" },
    name: "Fewer steps than usual",
    phrase: "with fewer steps a minute than most of yours at that speed",
    sources: CUTS,
  },
  {
    id: "late-cadence-drop",
    cause: "C3",
    cut: { kind: "own-upper-quarter" },
    name: "Fewer steps late in the run",
    phrase: "whose step rate fell more towards the end than in most of yours",
    sources: CUTS,
  },
  {
    id: "long-sitting",
    cause: "C4",
    cut: { kind: "yes" },
    name: "More than 6 hours of sitting",
    phrase: "with more than 6 hours of sitting",
    sources: ["suri-2018"],
  },
  {
    id: "days-since-strength",
    cause: "C5",
    cut: { kind: "at-least", limit: DAYS_WITHOUT_STRENGTH },
    name: "Five days or more without strength work",
    phrase: "five days or more after the last strength exercises",
    sources: CUTS,
  },
  {
    id: "downhill-share",
    cause: "ground",
    cut: { kind: "own-upper-quarter" },
    name: "Much downhill",
    phrase: "with more downhill than most of yours",
    sources: CUTS,
  },
  {
    id: "hard-ground-share",
    cause: "ground",
    cut: { kind: "own-upper-quarter" },
    name: "Much hard ground",
    phrase: "on more hard ground than most of yours",
    sources: CUTS,
  },
  {
    id: "ground-changes",
    cause: "ground",
    cut: { kind: "own-upper-quarter" },
    name: "Many changes of ground",
    phrase: "with more changes of ground than most of yours",
    sources: CUTS,
  },
  {
    id: "unusual-ground",
    cause: "ground",
    cut: { kind: "yes" },
    name: "Another ground than usual",
    phrase: "on another kind of ground than your usual one",
    sources: CUTS,
  },
  {
    id: "stress",
    cause: "days",
    cut: { kind: "yes" },
    name: "Much stress",
    phrase: "with much stress",
    sources: ["suri-2018"],
  },
  {
    id: "poor-sleep",
    cause: "days",
    cut: { kind: "yes" },
    name: "A poor night",
    phrase: "after a poor night",
    sources: CUTS,
  },
  {
    id: "heavy-lifting",
    cause: "days",
    cut: { kind: "yes" },
    name: "Heavy lifting",
    phrase: "with heavy lifting",
    sources: ["steffens-2015"],
  },
];
