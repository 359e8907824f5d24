import type { AdviceAnswer } from "@backstride/core/advice";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { AdviceList } from "../advice/advice-list.tsx";

/** What may help today. What keeps the pain from coming back has its own screen. Nothing where the engine gave nothing. */
export function AdviceSection({ advice }: { readonly advice: readonly AdviceAnswer[] }) {
  const remedies = advice.filter(({ about }) => about === "remedy");
  const hasPrevention = advice.some(({ about }) => about === "prevention");
  return (
    <>
      {remedies.length > 0 && (
        <Section heading={t("advice.remedies")} intro={t("advice.remediesIntro")}>
          <AdviceList advice={remedies} none={t("advice.remediesNone")} />
        </Section>
      )}
      {hasPrevention && (
        <p>
          <ActionLink href="/advice" look="plain">
            {t("advice.toPrevention")}
          </ActionLink>
        </p>
      )}
    </>
  );
}
