import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { runsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { StartSample } from "../data/start-sample.tsx";
import { RunRowView } from "./run-row-view.tsx";
import styles from "./runs-screen.module.css";

const PAGE = 40;

/** Every activity, newest first, a page at a time. */
export function RunsScreen() {
  const runner = useRunnerId();
  const runs = useQuery(runsQuery(runner));
  const [shown, setShown] = useState(PAGE);
  return (
    <Page title={t("runs.title")} heading={t("runs.heading")}>
      <Answered query={runs}>
        {({ runs: rows }) =>
          rows.length === 0 ? (
            <EmptyState heading={t("runs.empty.heading")} text={t("runs.empty.text")}>
              <ActionRow>
                <ActionLink href="/import">{t("runs.import")}</ActionLink>
                {runner === "me" && <StartSample />}
              </ActionRow>
            </EmptyState>
          ) : (
            <>
              <div className={styles["head"]}>
                <p>{tCount("runs.count", rows.length)}</p>
                <ActionLink href="/import" look="quiet">
                  {t("runs.importMore")}
                </ActionLink>
              </div>
              <ul className={styles["list"]}>
                {rows.slice(0, shown).map((run) => (
                  <li key={run.id}>
                    <RunRowView run={run} />
                  </li>
                ))}
              </ul>
              {rows.length > shown && (
                <div>
                  <ActionButton look="quiet" onPress={() => setShown(shown + PAGE)}>
                    {t("runs.more", { count: Math.min(PAGE, rows.length - shown) })}
                  </ActionButton>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </Page>
  );
}
