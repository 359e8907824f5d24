import type { Tier } from "@backstride/core/triage";
import { type MessageKey, t } from "../i18n/t.ts";
import { EmergencyCall } from "./emergency-call.tsx";
import styles from "./stop-notice.module.css";

const TIER_WORDS: Readonly<Record<Tier, MessageKey>> = {
  emergency: "tier.emergency",
  urgent: "tier.urgent",
  soon: "tier.soon",
  watch: "tier.watch",
};

export const tierInWords = (tier: Tier): string => t(TIER_WORDS[tier]);

export interface StopNoticeProps {
  readonly tier: Tier;
  readonly title: string;
  readonly whomToSee: string;
  readonly because: string;
}

/** A finding that stops running: how soon, whom to see, and why. An emergency interrupts a screen reader. */
export function StopNotice({ tier, title, whomToSee, because }: StopNoticeProps) {
  return (
    <section role={tier === "emergency" ? "alert" : "region"} aria-label={title} className={styles["notice"]}>
      <p className={styles["tier"]}>{tierInWords(tier)}</p>
      <h2>{title}</h2>
      <p className={styles["whom"]}>{whomToSee}</p>
      {tier === "emergency" && <EmergencyCall />}
      <p className={styles["because"]}>{because}</p>
    </section>
  );
}
