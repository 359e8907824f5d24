import type { Plan } from "@backstride/core/plans";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { PlannedDayView } from "../plan/planned-day-view.tsx";

/** The plan's first day, which is today. */
export function FirstDaySection({ plan }: { readonly plan: Plan }) {
  const [first] = plan.days;
  if (first === undefined) return null;
  return (
    <Section heading={t("today.planned")}>
      <PlannedDayView planned={first} isHeadless />
      <p>
        <ActionLink href="/plan" look="plain">
          {t("today.wholeWeek")}
        </ActionLink>
      </p>
    </Section>
  );
}
