import { err, ok, type Refusal, type Result, refusal } from "../../results/index.ts";
import { type LocalDay, parseLocalDay } from "../../time/index.ts";
import type { AccountShoe, RefusedRow, ShoesTable } from "../account-table.ts";
import { type GarminGear, gearFileSchema, gearLinkSchema, gearSchema, hasId } from "./schema.ts";

/** Reads the gear of an account: its shoes and on which activities they were worn. Bicycles and the rest are left out. */
export function readShoes(json: unknown): Result<ShoesTable, Refusal> {
  const file = gearFileSchema.safeParse(json);
  if (!file.success) return err(refusal("jsonInvalid", "Expected a list of gear under gearDTOS."));
  const shoes: AccountShoe[] = [];
  const refusedRows: RefusedRow[] = [];
  file.data
    .flatMap(({ gearDTOS }) => gearDTOS ?? [])
    .forEach((entry, index) => {
      const gear = hasId(entry, "gearPk") ? gearSchema.safeParse(entry) : null;
      if (!gear?.success) {
        const message = "The entry has no number of a piece of gear.";
        refusedRows.push({ line: index + 1, code: "entryUnreadable", message });
      } else if (isShoe(gear.data)) shoes.push(shoeOf(gear.data));
    });
  const ids = new Set(shoes.map(({ id }) => id));
  const gearOfActivity = new Map(
    file.data
      .flatMap(({ gearActivityDTOs }) => Object.entries(gearActivityDTOs ?? {}))
      .filter(([shoeId]) => ids.has(shoeId))
      .flatMap(([shoeId, links]) => activitiesOf(links).map((activityId) => [activityId, shoeId] as const)),
  );
  return ok({ kind: "shoes", shoes, gearOfActivity, refusedRows });
}

const isShoe = ({ gearTypeName }: GarminGear): boolean => gearTypeName?.trim().toLowerCase() === "shoes";

const activitiesOf = (links: readonly unknown[]): readonly string[] =>
  links.flatMap((link) =>
    hasId(link, "activityId") ? (gearLinkSchema.safeParse(link).data?.activityId ?? []) : [],
  );

function shoeOf(gear: GarminGear): AccountShoe {
  const makeAndModel = [gear.gearMakeName, gear.gearModelName].map((part) => part?.trim() ?? "");
  const name =
    gear.displayName?.trim() || gear.customMakeModel?.trim() || makeAndModel.join(" ").trim() || gear.gearPk;
  return {
    service: "garmin",
    id: gear.gearPk,
    name,
    distanceM: null,
    retired: retiredOf(gear.gearStatusName),
    firstUsedOn: dayOf(gear.dateBegin),
    retiredOn: dayOf(gear.dateEnd),
    // Zero is how the service writes that no reminder was set.
    reminderM: gear.maximumMeters && gear.maximumMeters > 0 ? gear.maximumMeters : null,
  };
}

function retiredOf(status: string | null | undefined): boolean | null {
  const word = status?.trim().toLowerCase();
  return word === "retired" ? true : word === "active" ? false : null;
}

/** "2026-03-01" or "2026-03-01T00:00:00.0". */
const dayOf = (written: string | null | undefined): LocalDay | null =>
  parseLocalDay(written?.trim().slice(0, 10) ?? "");
