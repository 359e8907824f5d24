import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { withSignSaidFirst } from "@backstride/core/triage";
import { listDiary } from "../../storage/diary/repository.ts";
import { readSafetyCheck, saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { momentOf } from "../today.ts";
import { checkAfterFinish } from "./check-after-answers.ts";
import { type SafetyCheckView, viewOf } from "./view-safety-check.ts";

/** Dates the answers today, where they are not dated yet. `safetyCheckOpen` while a screen has an open question. */
export async function finishSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<Result<SafetyCheckView, Refusal>> {
  return await ports.db.transaction().execute(async (connection) => {
    const before = await readSafetyCheck(connection, runnerId);
    const context = { ...momentOf(ports), diary: await listDiary(connection, runnerId) };
    const open = openIn(viewOf(before, context));
    if (open !== null) return err(withSignSaidFirst(refusal("safetyCheckOpen", open), before.answers));
    const check = checkAfterFinish(before, context);
    await saveSafetyCheck(connection, runnerId, check);
    return ok(viewOf(check, context));
  });
}

/** What keeps the check from being finished, in words; null where nothing does. */
function openIn({ screens, given, again }: SafetyCheckView): string | null {
  const screen = screens.find(({ isAnswered }) => !isAnswered);
  if (screen === undefined) return null;
  const question = screen.questions.find(({ id }) => !given.has(id));
  const reason = question === undefined ? undefined : again.get(question.id);
  const open = `"${screen.group.title}" is not answered to the end yet.`;
  return question === undefined || reason === undefined ? open : `${open} "${question.text}" ${reason.text}`;
}
