/**
 * Where a run has its shoe from: the gear that came with the import, the default for its kind of run, the shoe last worn
 * on that kind, or the runner's own word.
 */
export const SHOE_ORIGINS = ["import", "default", "last-used", "runner"] as const;
export type ShoeOrigin = (typeof SHOE_ORIGINS)[number];
