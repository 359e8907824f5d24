import type { ImportItem, ImportProgress, ImportSummary } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { importSummaryQuery, type LogOf } from "../../api/import-log.ts";
import { Answered } from "../../components/answered.tsx";
import { Choice } from "../../components/choice.tsx";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./import-log.module.css";
import { ItemRow, STATE_WORDS } from "./item-row.tsx";
import { filtersOf, type LogFilter } from "./log-filter.ts";
import { PagedItems } from "./paged-items.tsx";
import { ReasonGroups, type ReasonGroupsProps } from "./reason-groups.tsx";

export interface ImportLogProps {
  readonly log: LogOf;
  readonly progress: ImportProgress;
}

/** Every file with what became of it and why: what failed stands first. */
export function ImportLog({ log, progress }: ImportLogProps) {
  const [chosen, setChosen] = useState<LogFilter>("all");
  const summary = useQuery(importSummaryQuery(log));
  const filters = filtersOf(
    progress,
    summary.data === undefined ? null : summary.data.runs + summary.data.sameRuns,
  );
  // A filter whose last file has gone on to another state shows all again.
  const filter = filters.some((option) => option.filter === chosen) ? chosen : "all";
  const shows = (state: ImportItem["state"]) =>
    (filter === "all" || filter === state) && filters.some((option) => option.filter === state);
  if (progress.total === 0) return null;
  return (
    <div className={styles["log"]}>
      <Choice
        label={t("import.show")}
        value={filter}
        options={filters.map(({ filter: value, count }) => ({ value, label: labelOf(value, count) }))}
        onChange={setChosen}
      />
      <Answered query={summary}>
        {({ groups }) =>
          (["failed", "skipped"] as const)
            .filter(shows)
            .map((state) => (
              <PartOfReasons
                key={state}
                log={log}
                heading={t(STATE_WORDS[state])}
                groups={groups.filter((group) => group.state === state)}
              />
            ))
        }
      </Answered>
      {(filter === "all" || filter === "done") && <Opened files={summary.data?.opened ?? []} />}
      {(["done", "waiting", "cancelled"] as const).filter(shows).map((state) => (
        <PartOfState key={state} log={log} state={state} isAmongAll={filter === "all"} />
      ))}
    </div>
  );
}

const labelOf = (filter: LogFilter, count: number | null): string => {
  const name = filter === "all" ? t("import.all") : t(STATE_WORDS[filter]);
  return count === null ? name : t("import.filter", { name, count });
};

function LogPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles["part"]} aria-label={heading}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

interface PartOfReasonsProps extends ReasonGroupsProps {
  readonly heading: string;
}

function PartOfReasons({ heading, ...rest }: PartOfReasonsProps) {
  if (rest.groups.length === 0) return null;
  return (
    <LogPart heading={heading}>
      <ReasonGroups {...rest} />
    </LogPart>
  );
}

interface PartOfStateProps {
  readonly log: LogOf;
  readonly state: ImportItem["state"];
  /** Other parts stand below it. */
  readonly isAmongAll: boolean;
}

/** Of the files that were read, those that gave a run. */
function PartOfState({ log, state, isAmongAll }: PartOfStateProps) {
  const label = t(STATE_WORDS[state]);
  return (
    <LogPart heading={label}>
      <PagedItems
        log={log}
        state={state}
        isWanted={({ runId }) => state !== "done" || runId !== null}
        label={label}
        shownAtFirst={isAmongAll ? (state === "waiting" ? 5 : 20) : 50}
      />
    </LogPart>
  );
}

function Opened({ files }: { readonly files: ImportSummary["opened"] }) {
  if (files.length === 0) return null;
  return (
    <LogPart heading={t("import.opened")}>
      <ul className={styles["items"]}>
        {files.map(({ item, members }) => (
          <ItemRow
            key={item.id}
            item={item}
            {...(item.reason === null ? { became: archiveInWords(members) } : {})}
          />
        ))}
      </ul>
    </LogPart>
  );
}

const archiveInWords = (members: number | null): string =>
  members === null ? t("import.archiveOnly") : tCount("import.archive", members);
