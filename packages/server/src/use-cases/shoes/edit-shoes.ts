import type { ShoeDiscipline } from "@backstride/core/footwear";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { LocalDay } from "@backstride/core/time";
import { findShoe, type StoredShoe, saveShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";

export interface ShoeChange {
  readonly name?: string | undefined;
  readonly discipline?: ShoeDiscipline | undefined;
  readonly distanceBeforeM?: number | null | undefined;
  readonly retiredOn?: LocalDay | null | undefined;
  readonly isDefault?: boolean | undefined;
}

type Needs = Pick<Ports, "db" | "now" | "newId" | "utcOffsetMinutesAt">;

/** Adds a shoe. A new pair (0 km before) is first used from today on; an older one's first use is not known. */
export async function addShoe(
  ports: Needs,
  runnerId: string,
  given: ShoeChange & { readonly name: string },
): Promise<StoredShoe> {
  const today = todayOf(ports);
  const shoe: StoredShoe = changed(
    {
      id: ports.newId(),
      name: given.name,
      discipline: "daily",
      distanceBeforeM: null,
      firstUsedOn: given.distanceBeforeM === 0 ? today : null,
      retiredOn: null,
      addedOn: today,
      isDefault: false,
    },
    given,
  );
  await ports.db.transaction().execute((connection) => saveShoe(connection, runnerId, shoe));
  return shoe;
}

/** Changes what is given and leaves the rest. */
export async function changeShoe(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
  given: ShoeChange,
): Promise<Result<StoredShoe, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const before = await findShoe(connection, runnerId, id);
    if (before === null) return err(refusal("notFound", `There is no shoe "${id}".`));
    const shoe = changed(before, given);
    await saveShoe(connection, runnerId, shoe);
    return ok(shoe);
  });
}

/** Puts a shoe away today. Its runs keep it; new ones don't get it. */
export const retireShoe = (
  ports: Needs,
  runnerId: string,
  id: string,
): Promise<Result<StoredShoe, Refusal>> =>
  changeShoe(ports, runnerId, id, { retiredOn: todayOf(ports), isDefault: false });

const changed = (shoe: StoredShoe, given: ShoeChange): StoredShoe => ({
  ...shoe,
  name: given.name ?? shoe.name,
  discipline: given.discipline ?? shoe.discipline,
  distanceBeforeM: given.distanceBeforeM === undefined ? shoe.distanceBeforeM : given.distanceBeforeM,
  retiredOn: given.retiredOn === undefined ? shoe.retiredOn : given.retiredOn,
  isDefault: given.isDefault ?? shoe.isDefault,
});
