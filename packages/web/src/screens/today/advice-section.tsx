import type { AdviceAnswer } from "@backstride/core/advice";
import type { TodayDecision } from "@backstride/core/today";
import type { TriageOutcome } from "@backstride/core/triage";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import { AdviceList } from "../advice/advice-list.tsx";
import { adviceBeside, waits } from "./advice-beside.ts";

const INTROS: Partial<Record<TodayDecision["kind"], MessageKey>> = {
  ask: "advice.meanwhileIntro",
  stop: "advice.meanwhileStop",
};

export interface AdviceSectionProps {
  readonly advice: readonly AdviceAnswer[];
  readonly decision: TodayDecision;
  readonly triage: TriageOutcome;
}

/** What may help today. What keeps the pain from coming back has its own screen. Nothing where the engine gave nothing. */
export function AdviceSection({ advice, decision, triage }: AdviceSectionProps) {
  const remedies = adviceBeside(advice, decision, triage);
  const hasPrevention = advice.some(({ about }) => about === "prevention");
  const isWaiting = waits(decision.kind);
  return (
    <>
      {remedies.length > 0 && (
        <Section
          heading={t(isWaiting ? "advice.meanwhile" : "advice.remedies")}
          intro={t(INTROS[decision.kind] ?? "advice.remediesIntro")}
        >
          <AdviceList advice={remedies} none={t("advice.remediesNone")} />
        </Section>
      )}
      {hasPrevention && !isWaiting && (
        <p>
          <ActionLink href="/advice" look="plain">
            {t("advice.toPrevention")}
          </ActionLink>
        </p>
      )}
    </>
  );
}
