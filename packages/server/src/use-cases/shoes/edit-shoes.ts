import type { RunKind, ShoeDiscipline } from "@backstride/core/footwear";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { LocalDay } from "@backstride/core/time";
import { findShoe, type StoredShoe, saveShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";
import { settledShoe } from "./settled-shoe.ts";

export interface ShoeChange {
  readonly name?: string | undefined;
  readonly discipline?: ShoeDiscipline | undefined;
  readonly distanceBeforeM?: number | null | undefined;
  readonly renewAtM?: number | null | undefined;
  readonly defaultFor?: readonly RunKind[] | undefined;
  readonly firstUsedOn?: LocalDay | null | undefined;
  readonly retiredOn?: LocalDay | null | undefined;
}

type Needs = Pick<Ports, "db" | "now" | "newId" | "utcOffsetMinutesAt">;

/**
 * Adds a shoe. A new pair (0 km before) is first used from today on, unless the runner tells the day; an older one's
 * first use is not known. `inputInvalid` where it would be retired before it was used.
 */
export async function addShoe(
  ports: Needs,
  runnerId: string,
  given: ShoeChange & { readonly name: string },
): Promise<Result<StoredShoe, Refusal>> {
  const today = todayOf(ports);
  const shoe = changed(
    {
      id: ports.newId(),
      name: given.name,
      discipline: "daily",
      distanceBeforeM: null,
      renewAtM: null,
      firstUsedOn: given.distanceBeforeM === 0 ? today : null,
      retiredOn: null,
      addedOn: today,
      defaultFor: [],
    },
    given,
  );
  if (!shoe.ok) return shoe;
  await ports.db.transaction().execute((connection) => saveShoe(connection, runnerId, shoe.value));
  return shoe;
}

/** Changes what is given and leaves the rest. `notFound`; `inputInvalid` where it would be retired before it was used. */
export async function changeShoe(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
  given: ShoeChange,
): Promise<Result<StoredShoe, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const before = await findShoe(connection, runnerId, id);
    if (before === null) return err(noSuchShoe(id));
    const shoe = changed(before, given);
    if (shoe.ok) await saveShoe(connection, runnerId, shoe.value);
    return shoe;
  });
}

/** Puts a shoe away today. Its runs keep it; new ones don't get it. */
export const retireShoe = (
  ports: Needs,
  runnerId: string,
  id: string,
): Promise<Result<StoredShoe, Refusal>> => changeShoe(ports, runnerId, id, { retiredOn: todayOf(ports) });

export const noSuchShoe = (id: string): Refusal => refusal("notFound", `There is no shoe "${id}".`);

function changed(shoe: StoredShoe, given: ShoeChange): Result<StoredShoe, Refusal> {
  const { firstUsedOn = shoe.firstUsedOn, retiredOn = shoe.retiredOn } = given;
  // Days that an import brought in the wrong order are no reason to refuse a new name.
  const isDayNew = firstUsedOn !== shoe.firstUsedOn || retiredOn !== shoe.retiredOn;
  if (isDayNew && firstUsedOn !== null && retiredOn !== null && retiredOn < firstUsedOn) {
    const message = `retiredOn: a shoe first used on ${firstUsedOn} can't be retired on ${retiredOn}, before that.`;
    return err(refusal("inputInvalid", message));
  }
  const settled = settledShoe({
    ...shoe,
    name: given.name ?? shoe.name,
    discipline: given.discipline ?? shoe.discipline,
    distanceBeforeM: given.distanceBeforeM === undefined ? shoe.distanceBeforeM : given.distanceBeforeM,
    renewAtM: given.renewAtM === undefined ? shoe.renewAtM : given.renewAtM,
    firstUsedOn,
    retiredOn,
    defaultFor: given.defaultFor ?? shoe.defaultFor,
  });
  return ok(settled);
}
