import { EMPTY_CHECK, removeSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { momentOf } from "../today.ts";
import { type SafetyCheckView, viewOf } from "./view-safety-check.ts";

/** Forgets all answers, and what was changed among them. */
export async function forgetSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<SafetyCheckView> {
  await removeSafetyCheck(ports.db, runnerId);
  return viewOf(EMPTY_CHECK, { ...momentOf(ports), diary: [] });
}
