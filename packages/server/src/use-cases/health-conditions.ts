import type { HealthConditions } from "@backstride/core/advice";
import { saveHealthConditions } from "../storage/runners/repository.ts";
import type { Ports } from "./ports.ts";

/** Replaces what the runner tells of their health, for the cautions of advice. */
export async function replaceHealthConditions(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  health: HealthConditions,
): Promise<HealthConditions> {
  await saveHealthConditions(db, runnerId, health);
  return health;
}
