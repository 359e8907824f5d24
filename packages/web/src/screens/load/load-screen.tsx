import type { LoadAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { loadQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { BackLoadSection } from "./back-load-section.tsx";
import { PatternSection } from "./pattern-section.tsx";
import { SpikesSection } from "./spikes-section.tsx";
import { WarmUpsSection } from "./warm-ups-section.tsx";
import { WeeksSection } from "./weeks-section.tsx";

/** How much was run: described, with the one limit that a study supports. */
export function LoadScreen() {
  const load = useQuery(loadQuery(useRunnerId()));
  return (
    <Page title={t("load.title")} heading={t("load.heading")} lead={t("load.lead")}>
      <Answered query={load}>{(answer) => <Load answer={answer} />}</Answered>
    </Page>
  );
}

function Load({ answer }: { readonly answer: LoadAnswer }) {
  if (answer.load.daysSinceLastRun.kind === "unavailable") {
    return (
      <EmptyState heading={t("load.empty.heading")} text={t("load.empty.text")}>
        <ActionRow>
          <ActionLink href="/import">{t("load.empty.import")}</ActionLink>
        </ActionRow>
      </EmptyState>
    );
  }
  return (
    <>
      <SpikesSection load={answer.load} />
      <WeeksSection answer={answer} />
      <BackLoadSection />
      <PatternSection load={answer.load} />
      <WarmUpsSection warmUps={answer.load.description.recentWarmUps} />
    </>
  );
}
