import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { enteredRunProblem, type Ground, MEASURES_VERSION, measuresByHand } from "@backstride/core/runs";
import { type Instant, instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import { addRun, findRun, saveRun } from "../../storage/runs/repository.ts";
import {
  isStanding,
  NO_ACCOUNT_FACTS,
  NO_EDITS,
  STANDING_ALONE,
  type StoredRun,
  WHOLE_RECORDING,
} from "../../storage/runs/stored-run.ts";
import { findShoe, listShoes } from "../../storage/shoes/repository.ts";
import { settleTwins } from "../imports/twins.ts";
import type { Ports } from "../ports.ts";
import type { AssignedShoe } from "../shoes/assigned-shoe.ts";
import { shoeForNewRun } from "../shoes/shoe-for-new-run.ts";
import { momentOf } from "../today.ts";
import { unconfirmedDistance } from "./confirmed-distance.ts";
import { isByHand } from "./is-by-hand.ts";
import { noSuchRun } from "./view-run.ts";

/** A run as the runner tells it. What is null was not told. */
export interface RunEntry {
  /** Made by whoever asks, anew for each run: told twice it is one run, and the later word holds. */
  readonly id: string;
  readonly day: LocalDay;
  /** HH:MM on this machine's clock. */
  readonly startTime: string | null;
  readonly distanceM: number | null;
  readonly durationS: number | null;
  readonly ground: Ground | null;
  /** Left out it is the one that a new run of the kind goes to, or stays as it is. */
  readonly shoeId?: string | null | undefined;
  readonly effort: number | null;
  /** Whether the runner was asked about a distance far above all others, and said that it was so. */
  readonly isDistanceConfirmed?: boolean | undefined;
}

/**
 * Enters a run that has no recording, or takes the word of it back for another one; answers the id of the run that is
 * shown for it. It has the measures of an entry of totals. Where a recording of the same run is there already, that one
 * stands and the entry is put behind it. Refused is what can't have been (`enteredRunProblem`); `distanceUnconfirmed`
 * asks first; `inputInvalid` for a shoe that is not there, or an id of a run that was not entered; `notFound` for one
 * that was put away.
 */
export async function enterRun(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
  entry: RunEntry,
): Promise<Result<string, Refusal>> {
  const startedAt = entry.startTime === null ? null : startOf(entry.day, entry.startTime, ports);
  const problem = enteredRunProblem({ ...entry, startedAt }, momentOf(ports));
  if (problem !== null) return err(problem);
  return await ports.db.transaction().execute(async (connection) => {
    const before = await findRun(connection, runnerId, entry.id);
    if (before !== null && !isByHand(before)) {
      return err(refusal("inputInvalid", "id: another run has it, that was not entered by hand."));
    }
    if (before !== null && before.removedAt !== null) return err(noSuchRun(entry.id));
    const asked = await unconfirmedDistance(connection, runnerId, { ...entry });
    if (asked !== null) return err(asked);
    const shoe = await shoeOf(connection, runnerId, { entry, startedAt, before });
    if (!shoe.ok) return shoe;
    const run: StoredRun = {
      ...(before ?? newEntry(entry.id)),
      day: entry.day,
      measures: measuresByHand({ ...entry, startedAt, source: entry.id }),
      measuresVersion: MEASURES_VERSION,
      ground: entry.ground,
      effort: entry.effort,
      ...shoe.value,
    };
    await (before === null ? addRun : saveRun)(connection, runnerId, run);
    if (!isStanding(run)) return ok(run.twinOf ?? run.id);
    return ok((await settleTwins(connection, runnerId, run)).runId);
  });
}

const newEntry = (id: string): Omit<StoredRun, "day" | "measures" | "measuresVersion"> => ({
  ...NO_EDITS,
  ...NO_ACCOUNT_FACTS,
  ...STANDING_ALONE,
  id,
  recording: null,
  part: WHOLE_RECORDING,
  dayFrom: "runner",
  utcOffsetMinutes: null,
  name: null,
  device: null,
  format: null,
  fileName: "",
  shapedMeasures: null,
  warnings: [],
  surface: null,
});

async function shoeOf(
  connection: Connection,
  runnerId: string,
  {
    entry: { day, shoeId, ground },
    startedAt,
    before,
  }: { readonly entry: RunEntry; readonly startedAt: Instant | null; readonly before: StoredRun | null },
): Promise<Result<AssignedShoe, Refusal>> {
  if (shoeId === undefined) {
    if (before !== null) return ok({ shoeId: before.shoeId, shoeFrom: before.shoeFrom });
    const run = { day, startedAt, ground, sport: "running", subSport: null } as const;
    return ok(
      await shoeForNewRun(connection, runnerId, { run, shoes: await listShoes(connection, runnerId) }),
    );
  }
  if (shoeId !== null && (await findShoe(connection, runnerId, shoeId)) === null) {
    return err(refusal("inputInvalid", `shoeId: there is no shoe "${shoeId}".`));
  }
  return ok({ shoeId, shoeFrom: shoeId === null ? null : "runner" });
}

/** The moment at which a clock of this machine's place showed the time on the day. */
function startOf(
  day: LocalDay,
  time: string,
  { utcOffsetMinutesAt }: Pick<Ports, "utcOffsetMinutesAt">,
): Instant {
  const asUtcMs = Date.parse(`${day}T${time}:00Z`);
  const by = (offsetMinutes: number): Instant => instant(asUtcMs - 60_000 * offsetMinutes);
  // The offset is that of the moment itself, which the first guess misses where the clocks change in between.
  return by(utcOffsetMinutesAt(by(utcOffsetMinutesAt(instant(asUtcMs)))));
}
