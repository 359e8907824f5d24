/** What the address says of the runs screen, so that a filtered list can be gone back to, kept and passed on. */
export const RUNS_VIEWS = ["list", "calendar"] as const;
export type RunsView = (typeof RUNS_VIEWS)[number];
export const RUN_KINDS = ["all", "runs", "others", "unknown"] as const;
export type RunKind = (typeof RUN_KINDS)[number];
export const GROUPINGS = ["month", "week"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Only what differs from the usual stands in the address. */
export interface RunsSearch {
  readonly view?: "calendar";
  readonly by?: "week";
  readonly kind?: Exclude<RunKind, "all">;
  /** Four digits. */
  readonly year?: string;
  readonly shoe?: string;
  /** A run that was put away just now, to be brought back from here. */
  readonly removed?: string;
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : null;

/** The search of an address; whatever it does not know is left out. */
export function readRunsSearch(search: Record<string, unknown>): RunsSearch {
  const kind = RUN_KINDS.find((each) => each === search["kind"]);
  const year = textOf(search["year"]);
  const shoe = textOf(search["shoe"]);
  const removed = textOf(search["removed"]);
  return {
    ...(search["view"] === "calendar" ? { view: "calendar" as const } : {}),
    ...(search["by"] === "week" ? { by: "week" as const } : {}),
    ...(kind === undefined || kind === "all" ? {} : { kind }),
    ...(year !== null && /^\d{4}$/.test(year) ? { year } : {}),
    ...(shoe === null || shoe === "" ? {} : { shoe }),
    ...(removed === null || removed === "" ? {} : { removed }),
  };
}
