import type { LearntFromOthers } from "../learning/learn-from-others.ts";
import { wrapped } from "./wrapped.ts";

/** How many runners were learnt from, what was left out and why, and that nothing of them stays. */
export function learntText(learnt: LearntFromOthers): string {
  const { sources, own, repeated, samples, passedOver, priors } = learnt;
  const silent = sources.length - priors.runners;
  const leftOut = [
    ...(own > 0 ? [`the runner's own: ${own}`] : []),
    ...(repeated > 0 ? [`of a runner who is there already: ${repeated}`] : []),
    ...(samples > 0 ? [`made up, as sample runners are: ${samples}`] : []),
    ...(passedOver > 0 ? [`files that are no scenario: ${passedOver}`] : []),
  ];
  return [
    "Other runners",
    `  Learnt from: ${priors.runners} ${priors.runners === 1 ? "runner" : "runners"}`,
    ...(silent > 0 ? [`  Runners without a flare that tells something: ${silent}`] : []),
    ...(leftOut.length > 0 ? [`  Left out, ${leftOut.join("; ")}`] : []),
    ...wrapped("Their diaries were read for this answer, and nothing of them was kept.", "  "),
  ].join("\n");
}
