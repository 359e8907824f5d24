import type { HeartRateLoadSex, RunnerProfile } from "@backstride/core/runner";
import { SelectField } from "../../components/select-field.tsx";
import { t } from "../../i18n/t.ts";
import { GROUND_CHOICES, groundInWords } from "../runs/run-words.ts";
import { ProfileNumber } from "./profile-number.tsx";

const NONE = "";
const WEIGHTINGS: readonly HeartRateLoadSex[] = ["female", "male"];

export interface ProfileLoadProps {
  readonly profile: RunnerProfile;
  readonly onChange: (part: Partial<RunnerProfile>) => void;
}

/** What the heart-rate load and the ground of a run are made from; all of it may stay empty. */
export function ProfileLoad({ profile, onChange }: ProfileLoadProps) {
  return (
    <>
      <ProfileNumber
        label={t("profile.restingHeartRate")}
        unit={t("profile.beats")}
        value={profile.restingHeartRateBpm}
        range={{ min: 20, max: 150 }}
        onChange={(restingHeartRateBpm) => onChange({ restingHeartRateBpm })}
      />
      <ProfileNumber
        label={t("profile.maxHeartRate")}
        unit={t("profile.beats")}
        value={profile.maxHeartRateBpm}
        range={{ min: 80, max: 250 }}
        help={t("profile.maxHeartRateHelp")}
        onChange={(maxHeartRateBpm) => onChange({ maxHeartRateBpm })}
      />
      <SelectField
        label={t("profile.weighting")}
        help={t("profile.weightingHelp")}
        value={profile.heartRateLoadSex ?? NONE}
        options={[
          { value: NONE, label: t("profile.weighting.none") },
          { value: "female", label: t("profile.weighting.female") },
          { value: "male", label: t("profile.weighting.male") },
        ]}
        onChange={(chosen) =>
          onChange({ heartRateLoadSex: WEIGHTINGS.find((weighting) => weighting === chosen) ?? null })
        }
      />
      <SelectField
        label={t("profile.usualGround")}
        help={t("profile.usualGroundHelp")}
        value={profile.usualGround ?? NONE}
        options={[
          { value: NONE, label: t("profile.usualGround.none") },
          ...GROUND_CHOICES.map((ground) => ({ value: ground, label: groundInWords(ground) })),
        ]}
        onChange={(chosen) =>
          onChange({ usualGround: GROUND_CHOICES.find((ground) => ground === chosen) ?? null })
        }
      />
    </>
  );
}
