import { kindOfRun, type RunKind } from "@backstride/core/footwear";
import type { Sport } from "@backstride/core/recording";
import { type Ground, isRunningSport } from "@backstride/core/runs";
import { type Instant, instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../../storage/database.ts";
import type { StoredShoe } from "../../storage/shoes/repository.ts";
import { listShoeUses, type ShoeUse } from "../../storage/shoes/shoe-uses.ts";
import { type AssignedShoe, NO_SHOE } from "./assigned-shoe.ts";

/** A choice: after four weeks the shoe worn last says nothing any more of the one worn today. */
const LAST_USED_WITHIN_DAYS = 28;
const DAY_MS = 86_400_000;

/** What is known of an activity that was just imported or entered. */
export interface NewRun {
  readonly day: LocalDay | null;
  readonly startedAt: Instant | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** By the runner's word. */
  readonly ground?: Ground | null;
}

/**
 * The shoe of a run that comes without gear: the default for its kind, else the shoe last worn on a run of that kind
 * within the four weeks before it, else none. Only activities that are runs get one.
 */
export async function shoeForNewRun(
  connection: Connection,
  runnerId: string,
  { run, shoes }: { readonly run: NewRun; readonly shoes: readonly StoredShoe[] },
): Promise<AssignedShoe> {
  const { day, startedAt } = run;
  if (day === null || shoes.length === 0 || !isRunningSport(run.sport)) return NO_SHOE;
  const kind = kindOfRun({ ground: run.ground ?? null, subSport: run.subSport });
  const byDefault = defaultShoe({ kind, day }, shoes);
  if (byDefault !== null || startedAt === null) return byDefault ?? NO_SHOE;
  const start = instant(startedAt - LAST_USED_WITHIN_DAYS * DAY_MS);
  const uses = await listShoeUses(connection, runnerId, { start, end: startedAt });
  return lastUsedShoe({ kind, day }, { shoes, uses }) ?? NO_SHOE;
}

interface KindOnDay {
  readonly kind: RunKind;
  readonly day: LocalDay;
}

/**
 * The default for the kind, where the run is not older than the shoe's first use (else than the day on which the runner
 * told of it), and the shoe was not retired by then. An archive of past years must not all go onto today's shoe.
 */
export function defaultShoe({ kind, day }: KindOnDay, shoes: readonly StoredShoe[]): AssignedShoe | null {
  const shoe = shoes.find(({ defaultFor }) => defaultFor.includes(kind));
  if (shoe === undefined || !isInUseOn(day, { ...shoe, firstUsedOn: shoe.firstUsedOn ?? shoe.addedOn })) {
    return null;
  }
  return { shoeId: shoe.id, shoeFrom: "default" };
}

/**
 * The shoe last worn on a run of the kind. Only runs count whose shoe somebody named: a guess must not feed the next one,
 * or one shoe that was worn once would collect runs for years.
 */
export function lastUsedShoe(
  { kind, day }: KindOnDay,
  { shoes, uses }: { readonly shoes: readonly StoredShoe[]; readonly uses: readonly ShoeUse[] },
): AssignedShoe | null {
  const inUse = new Set(shoes.filter((shoe) => isInUseOn(day, shoe)).map(({ id }) => id));
  const last = uses.find(
    (use) => isRunningSport(use.sport) && kindOfRun(use) === kind && inUse.has(use.shoeId),
  );
  return last === undefined ? null : { shoeId: last.shoeId, shoeFrom: "last-used" };
}

const isInUseOn = (
  day: LocalDay,
  { firstUsedOn, retiredOn }: Pick<StoredShoe, "firstUsedOn" | "retiredOn">,
): boolean => (firstUsedOn === null || day >= firstUsedOn) && (retiredOn === null || day <= retiredOn);
