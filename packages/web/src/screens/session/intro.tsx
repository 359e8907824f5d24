import type { SessionOffer } from "@backstride/core/sessions";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { Why } from "../../components/why.tsx";
import { say, t, tCount } from "../../i18n/t.ts";
import {
  PACK_MINUTES,
  type PackMinutes,
  type Session,
  secondsOf,
  USUAL_PACK_MINUTES,
} from "../../sessions/running-session.ts";
import styles from "./session.module.css";
import { SoundSettings } from "./sound-settings.tsx";

export interface IntroProps {
  readonly session: Session;
  readonly offer: SessionOffer;
  readonly onBegin: (minutes: PackMinutes) => void;
}

/** Before it begins: how long, which steps, with or without sound; or why it does not begin today. */
export function Intro({ session, offer, onBegin }: IntroProps) {
  const [minutes, setMinutes] = useState<PackMinutes>(USUAL_PACK_MINUTES);
  const title = say(session.title);
  if (offer.state !== "open") {
    return (
      <div className={styles["stack"]}>
        <p>{say(offer.because.statement)}</p>
        {offer.missing.length > 0 && <p>{t("sessions.missing", { list: offer.missing.join("; ") })}</p>}
        <Why because={offer.because} about={title} />
        <ActionRow>
          {offer.state === "not-known" && <ActionLink href="/health">{t("sessions.toHealth")}</ActionLink>}
          <ActionLink href="/" look="quiet">
            {t("sessions.toToday")}
          </ActionLink>
        </ActionRow>
      </div>
    );
  }
  const steps = session.stepsFor(minutes);
  return (
    <div className={styles["stack"]}>
      <p className={styles["soft"]}>{tCount("session.lasts", Math.round(secondsOf(steps) / 60))}</p>
      {session.hasChosenMinutes && (
        <Choice
          label={t("session.minutes")}
          help={t("session.minutesHelp")}
          value={String(minutes)}
          options={PACK_MINUTES.map((choice) => ({
            value: String(choice),
            label: t("session.minutesOption", { minutes: choice }),
          }))}
          onChange={(chosen) => setMinutes(PACK_MINUTES.find((one) => String(one) === chosen) ?? minutes)}
        />
      )}
      <ActionRow>
        <ActionButton onPress={() => onBegin(minutes)}>{t("session.begin")}</ActionButton>
      </ActionRow>
      <SoundSettings />
      <Why because={offer.because} about={title} />
      <Folded summary={t("session.steps")}>
        <ol className={styles["steps"]}>
          {steps.map((step) => (
            <li key={step.id}>
              <b>{say(step.title)}.</b> {say(step.text)}
            </li>
          ))}
        </ol>
      </Folded>
    </div>
  );
}
