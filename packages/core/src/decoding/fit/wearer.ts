import { FIT_FIELD, FIT_GENDER, type Wearer } from "../../recording/index.ts";
import type { FitMessage } from "./fit-message.ts";
import { positive } from "./session.ts";

const FIELD = FIT_FIELD.userProfile;
const WEIGHT_PER_KG = 10;

/** The first user profile that says anything; null where none does. */
export function readWearer(profiles: readonly FitMessage[]): Wearer | null {
  for (const profile of profiles) {
    const wearer: Wearer = {
      weightKg: positive(profile.quantity(FIELD.weight, WEIGHT_PER_KG)),
      sex: sexOf(profile.number(FIELD.gender)),
      restingHeartRateBpm: positive(profile.number(FIELD.restingHeartRate)),
    };
    if (Object.values(wearer).some((value) => value !== null)) return wearer;
  }
  return null;
}

function sexOf(gender: number | null): Wearer["sex"] {
  if (gender === FIT_GENDER.female) return "female";
  return gender === FIT_GENDER.male ? "male" : null;
}
