import { type ReactNode, useEffect } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Page } from "../../components/page.tsx";
import { say, t, tCount } from "../../i18n/t.ts";
import { Figure } from "../../session-player/figure.tsx";
import { useKeepAwake } from "../../session-player/keep-awake.ts";
import { readAloud } from "../../session-player/voice.ts";
import type { Session, Standing } from "../../sessions/running-session.ts";
import { useIsSoundOn } from "../../sessions/session-sound.ts";
import type { SessionUnderWay } from "../../sessions/use-session.ts";
import styles from "./session.module.css";
import { StepClock } from "./step-clock.tsx";
import { StepControls } from "./step-controls.tsx";

export interface PlayerProps {
  readonly session: Session;
  readonly underWay: SessionUnderWay;
  readonly standing: Exclude<Standing, { readonly kind: "ended" }>;
}

/** The step at hand: what to do, its clock, and the presses that fit it. */
export function Player({ session, underWay, standing }: PlayerProps) {
  const { progress, act, isMute, sound } = underWay;
  const { step } = standing;
  const awake = useKeepAwake(true);
  const isSoundOn = useIsSoundOn();
  const steps = session.stepsFor(progress.minutes);
  const at = steps.findIndex(({ id }) => id === step.id);
  const next = steps[at + 1];
  const look = "look" in standing ? standing.look : null;
  const isPackUp = standing.kind === "asked" && step.ends.by === "pack";
  const heading = isPackUp ? t("session.timeUp") : say(step.title);
  const toRead =
    look === null
      ? `${heading}. ${say(standing.kind === "asked" ? standing.question : step.text)}`
      : say(look.text);
  useEffect(() => readAloud(toRead), [toRead]);
  return (
    <Page
      title={say(session.title)}
      eyebrow={t("session.step", { number: at + 1, count: steps.length })}
      heading={heading}
      focusKey={`${step.id}-${standing.kind === "asked" ? "asked" : "on"}`}
    >
      <div className={styles["player"]}>
        <progress
          className={styles["progress"]}
          aria-label={t("session.progress")}
          value={at}
          max={steps.length}
        />
        <div className={styles["stage"]}>
          {step.exercise !== null && (
            <div className={styles["figure"]}>
              <Figure
                id={step.exercise}
                leg={step.id.endsWith("-right") ? "right" : "left"}
                isPaused={standing.kind === "paused"}
              />
            </div>
          )}
          <div className={styles["words"]}>
            {(standing.kind === "timing" || standing.kind === "paused") && (
              <StepClock leftS={standing.leftS} isPaused={standing.kind === "paused"} />
            )}
            {isPackUp && standing.overdueS >= 60 && (
              <p>{tCount("session.overdue", Math.floor(standing.overdueS / 60))}</p>
            )}
            <p className={styles["text"]}>{say(standing.kind === "asked" ? standing.question : step.text)}</p>
          </div>
        </div>
        {look !== null && <Look>{say(look.text)}</Look>}
        <StepControls standing={standing} act={act} />
        {isSoundOn && isMute && (
          <div>
            <p>{t("session.soundRefused")}</p>
            <ActionRow>
              <ActionButton look="quiet" onPress={sound}>
                {t("session.soundAgain")}
              </ActionButton>
            </ActionRow>
          </div>
        )}
        <footer className={styles["foot"]}>
          <p>{next === undefined ? t("session.last") : t("session.next", { title: say(next.title) })}</p>
          <p>{t(awake === "held" ? "session.awakeHeld" : "session.awakeNot")}</p>
        </footer>
      </div>
    </Page>
  );
}

const Look = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert" className={styles["look"]}>
    <h2>{t("session.look")}</h2>
    <p>{children}</p>
  </div>
);
