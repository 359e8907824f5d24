import type { GroundAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { groundQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { ExtractRow } from "./extract-row.tsx";
import styles from "./ground-screen.module.css";
import { MapDrop } from "./map-drop.tsx";

const LOOK_MS = 1_000;
const STEPS = ["maps.how.1", "maps.how.2", "maps.how.3"] as const;

const isAtWork = ({ extracts, runsWaiting }: GroundAnswer): boolean =>
  runsWaiting > 0 || extracts.some(({ state }) => state === "waiting" || state === "running");

/** Where a runner hands in maps, sees how far their reading is, and removes them. */
export function GroundScreen() {
  const query = useQuery({
    ...groundQuery(useRunnerId()),
    refetchInterval: ({ state }) => (state.data !== undefined && isAtWork(state.data) ? LOOK_MS : false),
  });
  return (
    <Page title={t("maps.title")} heading={t("maps.heading")} lead={t("maps.lead")}>
      <MapDrop />
      <Section heading={t("maps.list")}>
        <Answered query={query}>
          {({ extracts, runsWaiting, attribution }) => (
            <>
              {extracts.length === 0 && <p>{t("maps.none")}</p>}
              {extracts.length > 0 && (
                <ul className={styles["list"]}>
                  {extracts.map((extract) => (
                    <ExtractRow key={extract.id} extract={extract} />
                  ))}
                </ul>
              )}
              <p role="status">{runsWaiting > 0 ? tCount("maps.matching", runsWaiting) : ""}</p>
              <p className={styles["soft"]}>{t("maps.source", { attribution })}</p>
            </>
          )}
        </Answered>
      </Section>
      <Section heading={t("maps.how")}>
        <ol className={styles["steps"]}>
          {STEPS.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
