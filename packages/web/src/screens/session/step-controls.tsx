import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { TIME_TO_READ_MS, useInSightFor } from "../../components/use-in-sight-for.ts";
import { t } from "../../i18n/t.ts";
import type { SessionAction, Standing } from "../../sessions/running-session.ts";
import styles from "./session.module.css";

export interface StepControlsProps {
  readonly standing: Exclude<Standing, { readonly kind: "ended" }>;
  readonly act: (action: SessionAction) => void;
}

type InStep = Extract<SessionAction, { readonly stepId: string }>["kind"];

/** The presses that fit where the session stands; that it hurts, or the end of it, are always among them. */
export function StepControls({ standing, act }: StepControlsProps) {
  const { step } = standing;
  const press = (kind: InStep) => () => act({ kind, stepId: step.id });
  const isPack = step.ends.by === "pack";
  // The second tap of two must not say yes to a question that only just came up.
  const canSayYes = useInSightFor(TIME_TO_READ_MS, `${step.id} ${standing.kind}`);
  return (
    <div className={styles["controls"]}>
      {standing.kind === "asked" && (
        <ActionRow>
          <ActionButton onPress={() => canSayYes && press("yes")()}>{t("session.yes")}</ActionButton>
          <ActionButton onPress={press("no")}>{t("session.no")}</ActionButton>
        </ActionRow>
      )}
      {standing.kind === "ready" && (
        <ActionRow>
          <ActionButton onPress={press("go-on")}>{t("session.start")}</ActionButton>
        </ActionRow>
      )}
      {(standing.kind === "timing" || standing.kind === "paused") && isPack && (
        <>
          {standing.look !== null && (
            <ActionRow>
              <ActionButton onPress={press("look-is-fine")}>{t("session.lookFine")}</ActionButton>
            </ActionRow>
          )}
          <ActionRow>
            <ActionButton look="quiet" onPress={() => act({ kind: "skin-is-wrong" })}>
              {t("session.skinWrong")}
            </ActionButton>
            <ActionButton look="quiet" onPress={press("take-off")}>
              {t("session.takeOff")}
            </ActionButton>
          </ActionRow>
          <p className={styles["soft"]}>{t("session.packClock")}</p>
        </>
      )}
      {(standing.kind === "timing" || standing.kind === "paused") && !isPack && (
        <ActionRow>
          {standing.kind === "paused" ? (
            <ActionButton onPress={press("resume")}>{t("session.resume")}</ActionButton>
          ) : (
            <ActionButton onPress={press("pause")}>{t("session.pause")}</ActionButton>
          )}
          <ActionButton look="quiet" onPress={press("skip")}>
            {t("session.skip")}
          </ActionButton>
          <ActionButton look="quiet" onPress={press("back")}>
            {t("session.back")}
          </ActionButton>
        </ActionRow>
      )}
      <ActionRow>
        {step.ends.by === "time" && (
          <ActionButton look="quiet" onPress={() => act({ kind: "hurts" })}>
            {t("session.hurts")}
          </ActionButton>
        )}
        <ActionButton look="plain" onPress={() => act({ kind: "stop" })}>
          {t("session.stop")}
        </ActionButton>
      </ActionRow>
    </div>
  );
}
