import { Choice } from "../../components/choice.tsx";
import { t } from "../../i18n/t.ts";
import { useVoice } from "../../session-player/voice.ts";
import { turnSound, useIsSoundOn } from "../../sessions/session-sound.ts";
import styles from "./session.module.css";

type OnOff = "on" | "off";

/** Tones and the voice, each on or off; kept in this browser. */
export function SoundSettings() {
  const isSoundOn = useIsSoundOn();
  const voice = useVoice();
  const options = [
    { value: "on" as OnOff, label: t("session.on") },
    { value: "off" as OnOff, label: t("session.off") },
  ];
  return (
    <>
      <Choice
        label={t("session.sound")}
        help={t("session.soundHelp")}
        value={isSoundOn ? "on" : "off"}
        options={options}
        onChange={(chosen) => turnSound(chosen === "on")}
      />
      {voice.state === "ready" ? (
        <Choice
          label={t("session.voice")}
          help={t("session.voiceHelp")}
          value={voice.isOn ? "on" : "off"}
          options={options}
          onChange={(chosen) => voice.turn(chosen === "on")}
        />
      ) : (
        voice.state === "noLocalVoice" && <p className={styles["soft"]}>{t("session.voiceNone")}</p>
      )}
    </>
  );
}
