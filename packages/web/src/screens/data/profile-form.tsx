import type { KnownState, RunnerProfile } from "@backstride/core/runner";
import type { ProfileAnswer } from "@backstride/server/api";
import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { Choice } from "../../components/choice.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./data-screen.module.css";
import { PolicyChoice } from "./policy-choice.tsx";
import { ProfileLoad } from "./profile-load.tsx";
import { ProfileNumber } from "./profile-number.tsx";

const KNOWN_QUESTIONS = [
  { field: "knownScoliosis", label: "profile.scoliosis" },
  { field: "legLengthOrHipDifference", label: "profile.legLength" },
  { field: "earlierBackTrouble", label: "profile.earlierTrouble" },
] as const satisfies readonly { readonly field: keyof RunnerProfile; readonly label: MessageKey }[];

/** The slow facts about a runner; every change is kept at once. */
export function ProfileForm({ profile }: { readonly profile: ProfileAnswer }) {
  const runner = useRunnerId();
  const [shown, setShown] = useState(profile);
  const save = useChange((next: RunnerProfile) =>
    request<ProfileAnswer>(runnerPath(runner, "profile"), { method: "PUT", json: next }),
  );
  const change = (part: Partial<RunnerProfile>) => {
    const next = { ...shown, ...part };
    setShown(next);
    save.mutate(next, { onError: () => setShown(shown) });
  };
  return (
    <div className={styles["form"]}>
      <PolicyChoice value={shown.returnPolicy} onChange={(returnPolicy) => change({ returnPolicy })} />
      <Choice
        label={t("profile.level")}
        help={t("profile.levelHelp")}
        value={shown.level}
        options={[
          { value: "beginner", label: t("profile.level.beginner") },
          { value: "regular", label: t("profile.level.regular") },
        ]}
        onChange={(level) => change({ level })}
      />
      {KNOWN_QUESTIONS.map(({ field, label }) => (
        <KnownChoice
          key={field}
          label={t(label)}
          value={shown[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <ProfileNumber
        label={t("profile.sitting")}
        unit={t("profile.sittingUnit")}
        value={shown.sittingHoursPerDay}
        range={{ min: 0, max: 24 }}
        onChange={(sittingHoursPerDay) => change({ sittingHoursPerDay })}
      />
      <ProfileNumber
        label={t("profile.height")}
        unit="cm"
        value={shown.heightCm}
        range={{ min: 50, max: 250 }}
        onChange={(heightCm) => change({ heightCm })}
      />
      <ProfileLoad profile={shown} onChange={change} />
      <p role="status" className={styles["soft"]}>
        {save.isSuccess ? t("profile.saved") : ""}
      </p>
      {save.isError && <FailureNotice failure={save.error} />}
    </div>
  );
}

interface KnownChoiceProps {
  readonly label: string;
  readonly value: KnownState;
  readonly onChange: (value: Exclude<KnownState, null>) => void;
}

function KnownChoice({ label, value, onChange }: KnownChoiceProps) {
  return (
    <Choice
      label={label}
      value={value}
      options={[
        { value: "yes", label: t("check.yes") },
        { value: "no", label: t("check.no") },
        { value: "unknown", label: t("check.dontKnow") },
      ]}
      onChange={onChange}
    />
  );
}
