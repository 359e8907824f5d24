import type { TodayDecision } from "@backstride/core/today";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { assessmentQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { Answered } from "../../components/answered.tsx";
import { Section } from "../../components/section.tsx";
import { say, t } from "../../i18n/t.ts";

/** Whom today's answer sends to someone first, a self-test would load or bend the very thing that is to be examined. */
export const holdsSelfTests = ({ kind, restUntil }: Pick<TodayDecision, "kind" | "restUntil">): boolean =>
  kind === "stop" || restUntil === "examined";

/** The form of a self-test, unless someone has to look at the back first. */
export function SelfTestGate({ children }: { readonly children: ReactNode }) {
  const assessment = useQuery(assessmentQuery(useRunnerId()));
  return (
    <Answered query={assessment}>
      {({ decision }) =>
        holdsSelfTests(decision) ? (
          <Section heading={t("forms.heldHeading")}>
            <p>{say(decision.headline)}</p>
            <p>{t("forms.heldText")}</p>
            <div>
              <ActionLink href="/">{t("plan.toToday")}</ActionLink>
            </div>
          </Section>
        ) : (
          children
        )
      }
    </Answered>
  );
}
