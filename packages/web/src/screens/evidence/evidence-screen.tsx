import type { EvidenceAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { evidenceQuery } from "../../api/queries.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { ClaimView } from "./claim-view.tsx";
import styles from "./evidence-screen.module.css";
import { SourceView } from "./source-view.tsx";

/** What the article says, what the evidence says, and where it comes from. */
export function EvidenceScreen() {
  const evidence = useQuery(evidenceQuery);
  return (
    <Page title={t("evidence.title")} heading={t("evidence.heading")} lead={t("evidence.lead")}>
      <Answered query={evidence}>{(answer) => <Evidence evidence={answer} />}</Answered>
    </Page>
  );
}

function Evidence({ evidence }: { readonly evidence: EvidenceAnswer }) {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === "") return;
    const place = document.getElementById(hash);
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }, [hash]);
  const titles = new Map(evidence.sources.map(({ id, title }) => [id, title]));
  return (
    <>
      <Section heading={t("evidence.claims")}>
        <ul className={styles["claims"]}>
          {evidence.claims.map((claim) => (
            <ClaimView key={claim.id} claim={claim} titles={titles} />
          ))}
        </ul>
      </Section>
      <Section heading={t("evidence.sources")} intro={t("evidence.sourcesIntro")}>
        <ul className={styles["sources"]}>
          {evidence.sources.map((source) => (
            <SourceView key={source.id} source={source} />
          ))}
        </ul>
      </Section>
    </>
  );
}
