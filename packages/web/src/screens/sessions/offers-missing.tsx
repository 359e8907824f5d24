import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import type { Offers } from "../../sessions/last-offers.ts";

/** Why there is nothing to go through now, and where to go instead. */
export function OffersMissing({ offers }: { readonly offers: Offers }) {
  if (offers.kind === "waiting") return <p>{t("sessions.waiting")}</p>;
  if (offers.kind === "away") return <p>{t("sessions.away")}</p>;
  return (
    <Section heading={t("sessions.checkFirst")} isBare>
      <p>{t("sessions.checkFirstWhy")}</p>
      <ActionRow>
        <ActionLink href="/">{t("sessions.toToday")}</ActionLink>
      </ActionRow>
    </Section>
  );
}
