import { type FilledSitting, findFillable } from "@backstride/core/progress";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { addFilled, listFilled } from "../../storage/filled-instruments/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";
import { type SittingView, sittingView } from "./view-instruments.ts";

/** Keeps the answers of one sitting, now. `notFound` for an instrument that is not filled in here. */
export async function fillInInstrument(
  ports: Pick<Ports, "db" | "now" | "newId" | "utcOffsetMinutesAt">,
  runnerId: string,
  { instrumentId, answers }: Pick<FilledSitting, "instrumentId" | "answers">,
): Promise<Result<SittingView, Refusal>> {
  const fillable = findFillable(instrumentId);
  if (fillable === null) return err(refusal("notFound", `There is no "${instrumentId}" to fill in.`));
  const parsed = fillable.parse(answers);
  if (!parsed.ok) return parsed;
  const sitting: FilledSitting = {
    id: ports.newId(),
    instrumentId,
    at: ports.now(),
    day: todayOf(ports),
    answers: parsed.value,
  };
  return await ports.db.transaction().execute(async (connection) => {
    const before = await listFilled(connection, runnerId);
    await addFilled(connection, runnerId, sitting);
    const own = before.filter((one) => one.instrumentId === instrumentId);
    return ok(sittingView(fillable, [...own, sitting]));
  });
}
