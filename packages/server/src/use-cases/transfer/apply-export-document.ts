import { daysBetween, localDayOf } from "@backstride/core/time";
import type { AnswerMoment } from "@backstride/core/triage";
import type { Connection } from "../../storage/database.ts";
import { listDayLogs, saveDayLog } from "../../storage/day-logs/repository.ts";
import { addDiaryEntry, listDiaryAsWritten } from "../../storage/diary/repository.ts";
import { addFilled, listFilled } from "../../storage/filled-instruments/repository.ts";
import { findRunner, saveHealthConditions, saveProfile } from "../../storage/runners/repository.ts";
import { readSafetyCheck, saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import { listShoes, saveShoe } from "../../storage/shoes/repository.ts";
import type { ReadItem } from "../imports/read-items.ts";
import type { Settled } from "../imports/settled.ts";
import type { Ports } from "../ports.ts";
import { settledShoe } from "../shoes/settled-shoe.ts";
import { todayOf } from "../today.ts";
import { applyExperiments, secondOnesInWords } from "./apply-experiments.ts";
import { applyGround } from "./apply-ground.ts";
import { applyRuns } from "./apply-runs.ts";
import type { ExportDocument } from "./export-document.ts";
import { parseExportDocument } from "./schema.ts";

interface DocumentToApply {
  readonly read: ReadItem;
  readonly json: unknown;
}

/**
 * Gives a runner what an export holds beside the recordings, which were imported before it. What is there already stays:
 * an export that comes twice changes nothing, and one that comes to a runner with own answers overwrites none of them.
 */
export async function applyExportDocument(
  ports: Pick<Ports, "now" | "utcOffsetMinutesAt">,
  connection: Connection,
  { read, json }: DocumentToApply,
): Promise<Settled> {
  const parsed = parseExportDocument(json);
  if (!parsed.ok) return { state: "failed", reason: parsed.error, runId: null, warnings: [] };
  const document = parsed.value;
  const { runnerId } = read;
  await applyPerson(connection, runnerId, document);
  await applySafetyCheck(connection, { runnerId, now: ports.now() }, document);
  const shoesThere = await listShoes(connection, runnerId);
  const taken = new Set(shoesThere.flatMap(({ defaultFor }) => defaultFor));
  for (const shoe of missing(document.shoes, shoesThere)) {
    const defaultFor = shoe.defaultFor.filter((kind) => !taken.has(kind));
    await saveShoe(connection, runnerId, settledShoe({ ...shoe, defaultFor }));
  }
  const runIds = await applyRuns(connection, runnerId, document.runs);
  await applyGround(connection, runnerId, { document, runIds });
  const entries = missing(document.diary, await listDiaryAsWritten(connection, runnerId));
  for (const entry of entries) {
    const runId = entry.runId === null ? null : (runIds.get(entry.runId) ?? entry.runId);
    await addDiaryEntry(connection, runnerId, { ...entry, runId });
  }
  const daysTold = new Set((await listDayLogs(connection, runnerId)).map(({ day }) => day));
  for (const log of document.dayLogs.filter(({ day }) => !daysTold.has(day))) {
    await saveDayLog(connection, runnerId, log);
  }
  const secondOnes = await applyExperiments(connection, { runnerId, today: todayOf(ports) }, document);
  for (const sitting of missing(document.filled, await listFilled(connection, runnerId))) {
    await addFilled(connection, runnerId, sitting);
  }
  const brought = `An export of Backstride: ${document.runs.length} activities and ${entries.length} diary entries are as they were there.`;
  const message = [brought, ...secondOnesInWords(secondOnes)].join(" ");
  return { state: "done", reason: { code: "backstrideExport", message }, runId: null, warnings: [] };
}

const missing = <Thing extends { readonly id: string }>(
  wanted: readonly Thing[],
  there: readonly { readonly id: string }[],
): readonly Thing[] => {
  const ids = new Set(there.map(({ id }) => id));
  return wanted.filter(({ id }) => !ids.has(id));
};

/** Fills what the runner has not told here. The way back to running is theirs: it comes only with a whole new profile. */
async function applyPerson(
  connection: Connection,
  runnerId: string,
  { profile, health }: ExportDocument,
): Promise<void> {
  const runner = await findRunner(connection, runnerId);
  if (runner === null) return;
  const { returnPolicy, ...own } = runner.profile;
  const isNew = Object.values(own).every((value) => value === null);
  const told = isNew ? profile : { ...filled(own, profile), returnPolicy };
  await saveProfile(connection, runnerId, { ...profile, ...told });
  await saveHealthConditions(connection, runnerId, { ...health, ...filled(runner.health, health) });
}

/** What is null here as it is there. */
const filled = <Answers extends object>(here: Answers, there: Partial<Answers>): Answers => ({
  ...here,
  ...Object.fromEntries(
    Object.entries(there).filter(([key]) => key in here && here[key as keyof Answers] === null),
  ),
});

/** The answers about warning signs only where there are none: two half checks never make a whole one. */
async function applySafetyCheck(
  connection: Connection,
  { runnerId, now }: { readonly runnerId: string; readonly now: number },
  { safetyCheck }: ExportDocument,
): Promise<void> {
  const own = await readSafetyCheck(connection, runnerId);
  if (Object.keys(own.answers).length > 0 || own.finished !== null || own.changed.length > 0) return;
  const { finished } = safetyCheck;
  // A check from the future, or one whose day is not that of its moment anywhere on earth, was never finished: it is asked.
  await saveSafetyCheck(connection, runnerId, {
    ...safetyCheck,
    finished: finished !== null && finished.at <= now && isOnItsDay(finished) ? finished : null,
  });
}

/** Clocks differ from UTC by 14 hours at most. */
const isOnItsDay = ({ at, on }: AnswerMoment): boolean => Math.abs(daysBetween(on, localDayOf(at, 0))) <= 1;
