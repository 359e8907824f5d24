import type { AdviceAnswer } from "@backstride/core/advice";
import type { TodayDecision } from "@backstride/core/today";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { AdviceList } from "../advice/advice-list.tsx";
import { adviceBeside } from "./advice-beside.ts";

export interface AdviceSectionProps {
  readonly advice: readonly AdviceAnswer[];
  readonly decision: TodayDecision;
}

/** What may help today. What keeps the pain from coming back has its own screen. Nothing where the engine gave nothing. */
export function AdviceSection({ advice, decision }: AdviceSectionProps) {
  const remedies = adviceBeside(advice, decision);
  const hasPrevention = advice.some(({ about }) => about === "prevention");
  const isAsking = decision.kind === "ask";
  return (
    <>
      {remedies.length > 0 && (
        <Section
          heading={t(isAsking ? "advice.meanwhile" : "advice.remedies")}
          intro={t(isAsking ? "advice.meanwhileIntro" : "advice.remediesIntro")}
        >
          <AdviceList advice={remedies} none={t("advice.remediesNone")} />
        </Section>
      )}
      {hasPrevention && !isAsking && (
        <p>
          <ActionLink href="/advice" look="plain">
            {t("advice.toPrevention")}
          </ActionLink>
        </p>
      )}
    </>
  );
}
