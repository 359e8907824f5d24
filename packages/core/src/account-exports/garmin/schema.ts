import { z } from "zod";

/** A quantity that is absent, null, or of another kind than we know is missing. */
const quantity = z.number().nullish().catch(null);
const text = z.string().nullish().catch(null);
/** Written as a number or as text over the years; as text it keeps all its digits. */
const id = z.union([z.int().nonnegative(), z.string().trim().min(1)]).transform(String);

/**
 * Whether an entry can be parsed at all. A failed parse builds an error, several times as dear as this look, and a file
 * can hold millions of entries that are none.
 */
export function hasId(entry: unknown, key: "activityId" | "gearPk"): boolean {
  if (typeof entry !== "object" || entry === null || !(key in entry)) return false;
  const value: unknown = Reflect.get(entry, key);
  return typeof value === "string" ? value.trim() !== "" : Number.isSafeInteger(value) && Number(value) >= 0;
}

/** One file holds one such wrapper in a list; the list may be missing. */
export const activitiesFileSchema = listOfWrappers(
  z.object({ summarizedActivitiesExport: z.array(z.unknown()).nullish() }),
);

/** Milliseconds, centimetres; `calories` is energy in kilojoules. */
export const activitySchema = z.object({
  activityId: id,
  name: text,
  activityType: z
    .union([z.string(), z.object({ typeKey: z.string() }).transform(({ typeKey }) => typeKey)])
    .nullish()
    .catch(null),
  startTimeGmt: quantity,
  beginTimestamp: quantity,
  startTimeLocal: quantity,
  duration: quantity,
  elapsedDuration: quantity,
  distance: quantity,
  elevationGain: quantity,
  elevationLoss: quantity,
  avgHr: quantity,
  maxHr: quantity,
  avgDoubleCadence: quantity,
  steps: quantity,
  calories: quantity,
});
export type GarminActivity = z.infer<typeof activitySchema>;

export const gearFileSchema = listOfWrappers(
  z.object({
    gearDTOS: z.array(z.unknown()).nullish(),
    gearActivityDTOs: z.record(z.string(), z.array(z.unknown()).catch([])).nullish().catch(null),
  }),
);

export const gearSchema = z.object({
  gearPk: id,
  gearTypeName: text,
  gearStatusName: text,
  displayName: text,
  customMakeModel: text,
  gearMakeName: text,
  gearModelName: text,
  dateBegin: text,
  dateEnd: text,
  maximumMeters: quantity,
});
export type GarminGear = z.infer<typeof gearSchema>;

export const gearLinkSchema = z.object({ activityId: id });

function listOfWrappers<Wrapper extends z.ZodType>(wrapper: Wrapper) {
  return z.union([z.array(wrapper), wrapper.transform((single) => [single])]);
}
