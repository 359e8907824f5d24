/**
 * In what the load of a run can be told. Kinds are never added together: a sum has one kind, in which each of its runs
 * is known.
 */
export const LOAD_KINDS = ["heart-rate", "effort", "distance"] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** The kinds that hold how hard a run was besides how long, the one that is preferred first. */
export const SESSION_KINDS = ["heart-rate", "effort"] as const satisfies readonly LoadKind[];
export type SessionKind = (typeof SESSION_KINDS)[number];

export const LOAD_UNITS: Readonly<Record<LoadKind, string>> = {
  "heart-rate": "TRIMP",
  effort: "effort min",
  distance: "km",
};
