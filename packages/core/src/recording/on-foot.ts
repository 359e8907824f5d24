import type { Sport } from "./recording.ts";

/** Whether the sport is done in steps, so that a cadence in it means steps. An unknown sport is not. */
export const isOnFoot = (sport: Sport | null): boolean =>
  sport === "running" || sport === "walking" || sport === "hiking";
