import type { RunnerProfile } from "@backstride/core/runner";
import { saveProfile } from "../storage/runners/repository.ts";
import type { Ports } from "./ports.ts";

/** Replaces what the runner says about themselves. */
export async function replaceProfile(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  profile: RunnerProfile,
): Promise<RunnerProfile> {
  await saveProfile(db, runnerId, profile);
  return profile;
}
