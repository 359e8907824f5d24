import type { ErasedAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { profileQuery } from "../../api/queries.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { Answered } from "../../components/answered.tsx";
import { DownloadLink } from "../../components/download-link.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { AppearanceChoice } from "./appearance-choice.tsx";
import styles from "./data-screen.module.css";
import { EraseSection } from "./erase-section.tsx";
import { ErasedPage } from "./erased-page.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { SampleSection } from "./sample-section.tsx";

/** What the runner tells of themselves, how the app looks, and where everything stays. */
export function DataScreen() {
  const runner = useRunnerId();
  const profile = useQuery(profileQuery(runner));
  const [erased, setErased] = useState<ErasedAnswer | null>(null);
  if (erased !== null) {
    return <ErasedPage answer={erased} onOverwritten={() => setErased({ ...erased, tracesLeft: null })} />;
  }
  return (
    <Page title={t("data.title")} heading={t("data.heading")}>
      <Section heading={t("data.import")} isBare>
        <p>{t("data.importText")}</p>
        <div>
          <ActionLink href="/import">{t("data.importAction")}</ActionLink>
        </div>
      </Section>
      <Section heading={t("maps.section")}>
        <p>{t("maps.sectionText")}</p>
        <div>
          <ActionLink href="/ground" look="quiet">
            {t("maps.open")}
          </ActionLink>
        </div>
      </Section>
      <Section heading={t("data.export")}>
        <p>{t("data.exportText")}</p>
        <div>
          <DownloadLink href={runnerPath(runner, "export")} fileName={`backstride-${runner}.zip`}>
            {t("data.exportAction")}
          </DownloadLink>
        </div>
        <p className={styles["soft"]}>{t("data.exportNote")}</p>
      </Section>
      <Section heading={t("data.profile")} intro={t("data.profileIntro")}>
        <Answered query={profile}>{(answer) => <ProfileForm key={runner} profile={answer} />}</Answered>
      </Section>
      <Section heading={t("health.section")}>
        <p>{t("health.sectionText")}</p>
        <div>
          <ActionLink href="/health" look="quiet">
            {t("health.open")}
          </ActionLink>
        </div>
      </Section>
      <AppearanceChoice />
      <SampleSection />
      <Section heading={t("data.privacy")}>
        <div className={styles["privacy"]}>
          <p>{t("data.privacy.place")}</p>
          <p>{t("data.privacy.requests")}</p>
          <p>{t("data.privacy.files")}</p>
        </div>
      </Section>
      {/* The sample runner has a button of their own above. */}
      {runner === "me" && <EraseSection runner={runner} onErased={setErased} />}
    </Page>
  );
}
