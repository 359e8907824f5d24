import { type Ground, groundOf, type Run } from "../runs/index.ts";

/**
 * The kinds of run that a runner keeps different shoes for. A shoe can be the default for several, each kind has at most
 * one. They are named by the ground and not by what shoes are made for: many run the track in road shoes. `everyday` is
 * the road, mixed ground and every run whose ground nobody told; most recordings are of that kind.
 */
export const RUN_KINDS = ["everyday", "trail", "track", "cross-country", "treadmill"] as const;
export type RunKind = (typeof RUN_KINDS)[number];

const KIND_OF_GROUND: Readonly<Record<Ground, RunKind>> = {
  road: "everyday",
  mixed: "everyday",
  trail: "trail",
  track: "track",
  "cross-country": "cross-country",
  treadmill: "treadmill",
};

/** The kind of a run, by the runner's word for its ground, else by the watch's sub-sport. */
export function kindOfRun(run: Pick<Run, "ground" | "subSport">): RunKind {
  const ground = groundOf(run);
  return ground === null ? "everyday" : KIND_OF_GROUND[ground];
}
