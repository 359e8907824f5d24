import type { Advice } from "../advice.ts";
import { NOT_STOPPED, RUNS_TODAY } from "../recurring-conditions.ts";

export const warmUp: Advice = {
  id: "warm-up",
  version: 1,
  row: "P1",
  about: "prevention",
  title: "Begin gently",
  text: "Begin with five to ten easy minutes and moving exercises for hips and trunk; the article's 15 minutes or more are as good, only arbitrary. No effect of a warm-up on injuries has been shown; exercises for hips and trunk before running lowered overuse injuries of the legs in beginners.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["van-mechelen-1993", "leppanen-2024"],
  claims: ["P1", "C14"],
  betterSupported: [],
};

export const stretching: Advice = {
  id: "stretching",
  version: 1,
  row: "P1",
  about: "prevention",
  title: "Stretch only if you like it",
  text: "Stretch before and after if it feels good, gently and never into pain. It has not prevented injuries, and long still stretching right before a run makes a little slower; moving stretches do better.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "That not stretching brings back pain is what the evidence speaks against. That it may be left out, said here instead, is of low certainty.",
  sources: ["van-mechelen-1993", "leppanen-2024", "konrad-2021"],
  claims: ["P1", "C13"],
  betterSupported: [],
};

export const restDays: Advice = {
  id: "rest-days",
  version: 1,
  row: "P1",
  about: "prevention",
  title: "Days between runs",
  text: "Leave a day without running between two runs while you are new, coming back, or after a run that hurt. The next morning tells how the back took it.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "Programmes in use have a day between runs; nobody has tested whether it helps. The low grade of the claims is for warm-up and for the length of the single run.",
  sources: ["us-army-run-walk-2023", "backstride-today-rules"],
  claims: ["P1", "C15"],
  betterSupported: [],
};
