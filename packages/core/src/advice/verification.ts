import { findSource } from "../evidence/index.ts";
import type { Advice } from "./advice.ts";

/**
 * False where no publication that the advice rests on was checked while one was not: it is then said as experience, never
 * as a finding. Conventions of this project are no findings and don't make it true.
 */
export function isVerified({ sources }: Pick<Advice, "sources">): boolean {
  const records = sources.flatMap((id) => findSource(id) ?? []);
  const hasChecked = records.some(({ kind, verified }) => verified && kind !== "convention");
  return hasChecked || records.every(({ verified }) => verified);
}
