import type { EvidenceAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { evidenceQuery } from "../../api/queries.ts";
import { Answered } from "../../components/answered.tsx";
import { AppLink } from "../../components/app-link.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import { AdviceRecord } from "./advice-record.tsx";
import { BetterSupportedView } from "./better-supported-view.tsx";
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
  // The same link pressed again is another place in the browser's history, and leads there again.
  const location = useLocation();
  useEffect(() => {
    const { hash } = location;
    if (hash === "") return;
    const place = document.getElementById(hash);
    // Whoever is led to a record wants to read it; a part of the page is led to for what it lists.
    const fold = place?.matches("li") === true ? place.querySelector("details") : null;
    if (fold !== null) fold.open = true;
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }, [location]);
  const titles = new Map(evidence.sources.map(({ id, title }) => [id, title]));
  return (
    <>
      <nav aria-label={t("evidence.onThisPage")} className={styles["links"]}>
        {PARTS.map(({ id, heading }) => (
          <AppLink key={id} href={`/evidence#${id}`}>
            {t(heading)}
          </AppLink>
        ))}
      </nav>
      <Part id="claims" heading="evidence.claims">
        {evidence.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} titles={titles} />
        ))}
      </Part>
      <Part id="advice" heading="evidence.advice" intro="evidence.adviceIntro">
        {evidence.advice.map((advice) => (
          <AdviceRecord key={advice.id} advice={advice} titles={titles} />
        ))}
      </Part>
      <Part id="better-supported" heading="evidence.better" intro="evidence.betterIntro">
        {evidence.betterSupported.map((entry) => (
          <BetterSupportedView key={entry.id} entry={entry} advice={evidence.advice} titles={titles} />
        ))}
      </Part>
      <Part id="sources" heading="evidence.sources" intro="evidence.sourcesIntro">
        {evidence.sources.map((source) => (
          <SourceView key={source.id} source={source} />
        ))}
      </Part>
    </>
  );
}

const PARTS = [
  { id: "claims", heading: "evidence.claims" },
  { id: "advice", heading: "evidence.advice" },
  { id: "better-supported", heading: "evidence.better" },
  { id: "sources", heading: "evidence.sources" },
] as const satisfies readonly { readonly id: string; readonly heading: MessageKey }[];

interface PartProps {
  readonly id: (typeof PARTS)[number]["id"];
  readonly heading: MessageKey;
  readonly intro?: MessageKey;
  readonly children: ReactNode;
}

/** One part of the page, with a place in it that an address can lead to. */
function Part({ id, heading, intro, children }: PartProps) {
  return (
    <div id={id} tabIndex={-1} className={styles["part"]}>
      <Section heading={t(heading)} {...(intro === undefined ? {} : { intro: t(intro) })}>
        <ul className={styles["claims"]}>{children}</ul>
      </Section>
    </div>
  );
}
