import type { RunRow } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { runsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { StartSample } from "../data/start-sample.tsx";
import { filterRuns } from "./filter-runs.ts";
import { rememberAddress } from "./list-place.ts";
import { RemovedNotice } from "./removed-notice.tsx";
import { RunsCalendar } from "./runs-calendar.tsx";
import { RunsFilter } from "./runs-filter.tsx";
import { RunsList } from "./runs-list.tsx";
import styles from "./runs-screen.module.css";

/** Every activity, as a list or as a calendar. */
export function RunsScreen() {
  const runner = useRunnerId();
  const runs = useQuery(runsQuery(runner));
  const { removed, ...shown } = useSearch({ from: "/runs" });
  const { href } = useRouter().buildLocation({ to: "/runs", search: shown });
  useEffect(() => rememberAddress(href), [href]);
  return (
    <Page title={t("runs.title")} heading={t("runs.heading")}>
      {removed !== undefined && <RemovedNotice runId={removed} />}
      <Answered query={runs}>
        {({ runs: rows }) =>
          rows.length === 0 ? (
            <EmptyState heading={t("runs.empty.heading")} text={t("runs.empty.text")}>
              <ActionRow>
                <ActionLink href="/import">{t("runs.import")}</ActionLink>
                <ActionLink href="/runs/enter" look="quiet">
                  {t("runs.enter")}
                </ActionLink>
                {runner === "me" && <StartSample />}
                <ActionLink href="/runs/removed" look="plain">
                  {t("runs.removed")}
                </ActionLink>
              </ActionRow>
            </EmptyState>
          ) : (
            <Runs rows={rows} />
          )
        }
      </Answered>
    </Page>
  );
}

function Runs({ rows }: { readonly rows: readonly RunRow[] }) {
  const search = useSearch({ from: "/runs" });
  const navigate = useNavigate();
  const { kind = "all", year = null, shoe = null } = search;
  const shown = useMemo(() => filterRuns(rows, { kind, year, shoeId: shoe }), [rows, kind, year, shoe]);
  return (
    <>
      <div className={styles["head"]}>
        <p role="status">
          {shown.length === rows.length
            ? tCount("runs.count", rows.length)
            : t("runs.countOf", { shown: shown.length, count: rows.length })}
        </p>
        <ActionRow>
          <ActionLink href="/runs/removed" look="plain">
            {t("runs.removed")}
          </ActionLink>
          <ActionLink href="/import" look="quiet">
            {t("runs.importMore")}
          </ActionLink>
          <ActionLink href="/runs/enter" look="quiet">
            {t("runs.enter")}
          </ActionLink>
        </ActionRow>
      </div>
      <RunsFilter
        runs={rows}
        search={search}
        onChange={(next) => void navigate({ to: "/runs", search: next, replace: true, resetScroll: false })}
      />
      {shown.length === 0 ? (
        <p>{t("runs.noneShown")}</p>
      ) : search.view === "calendar" ? (
        <RunsCalendar runs={shown} />
      ) : (
        <RunsList runs={shown} by={search.by ?? "month"} />
      )}
    </>
  );
}
