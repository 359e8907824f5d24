import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { listDiary } from "../../storage/diary/repository.ts";
import { readSafetyCheck, saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";
import { type SafetyCheckView, viewOf } from "./view-safety-check.ts";

/** Dates the answers today. `safetyCheckOpen` while a screen has an open question. */
export async function finishSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<Result<SafetyCheckView, Refusal>> {
  return await ports.db.transaction().execute(async (connection) => {
    const today = todayOf(ports);
    const before = await readSafetyCheck(connection, runnerId);
    const diary = await listDiary(connection, runnerId);
    const open = viewOf(before, today, diary).screens.find(({ isAnswered }) => !isAnswered);
    if (open !== undefined) {
      return err(refusal("safetyCheckOpen", `"${open.group.title}" is not answered to the end yet.`));
    }
    const check = { answers: before.answers, finished: { at: ports.now(), on: today }, round: null };
    await saveSafetyCheck(connection, runnerId, check);
    return ok(viewOf(check, today, diary));
  });
}
