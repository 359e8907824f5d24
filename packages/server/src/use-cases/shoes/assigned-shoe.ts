import type { StoredRun } from "../../storage/runs/stored-run.ts";

/** The shoe of a run and where it is from; both null where there is none. */
export type AssignedShoe = Pick<StoredRun, "shoeId" | "shoeFrom">;

export const NO_SHOE: AssignedShoe = { shoeId: null, shoeFrom: null };

/** What is believed more than a shoe from there, strongest first. A shoe from before this was kept may be the runner's. */
const STRENGTH = ["runner", "import", "default", "last-used"] as const;

const rankOf = ({ shoeId, shoeFrom }: AssignedShoe): number =>
  shoeId === null ? STRENGTH.length : STRENGTH.indexOf(shoeFrom ?? "runner");

/** The gear that an account names takes the place of a guess, never that of what the runner or another account named. */
export const withGear = (run: AssignedShoe, gearId: string | null): AssignedShoe =>
  strongerShoe(run, { shoeId: gearId, shoeFrom: gearId === null ? null : "import" });

/** Of two answers the one that is believed more; the first where both are as good. */
export function strongerShoe(first: AssignedShoe, second: AssignedShoe): AssignedShoe {
  const { shoeId, shoeFrom } = rankOf(second) < rankOf(first) ? second : first;
  return { shoeId, shoeFrom };
}
