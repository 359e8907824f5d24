/** What was run on. `mixed` is the runner's own word for a run over several kinds of ground. */
export const GROUNDS = ["road", "trail", "track", "treadmill", "cross-country", "mixed"] as const;
export type Ground = (typeof GROUNDS)[number];

const GROUND_OF_SUB_SPORT: Readonly<Record<string, Ground>> = {
  street: "road",
  road: "road",
  trail: "trail",
  track: "track",
  treadmill: "treadmill",
  indoor_running: "treadmill",
};

/** The ground of a run: the runner's own word first, then the watch's sub-sport; null where neither tells. */
export function groundOf(run: {
  readonly ground: Ground | null;
  readonly subSport: string | null;
}): Ground | null {
  if (run.ground !== null) return run.ground;
  return run.subSport === null ? null : (GROUND_OF_SUB_SPORT[run.subSport] ?? null);
}
