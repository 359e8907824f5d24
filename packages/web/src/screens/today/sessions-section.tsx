import type { SessionOffer } from "@backstride/core/sessions";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Section } from "../../components/section.tsx";
import { say, t } from "../../i18n/t.ts";

/** What can be gone through step by step today; nothing where nothing is open. */
export function SessionsSection({ sessions }: { readonly sessions: readonly SessionOffer[] }) {
  const open = sessions.filter(({ state }) => state === "open");
  if (open.length === 0) return null;
  return (
    <Section heading={t("today.sessions")}>
      <ActionRow>
        {open.map(({ id, title }) => (
          <ActionLink key={id} href={`/sessions/${id}`} look="quiet">
            {say(title)}
          </ActionLink>
        ))}
      </ActionRow>
    </Section>
  );
}
