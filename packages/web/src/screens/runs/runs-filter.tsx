import type { RunRow } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { shoesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Choice } from "../../components/choice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import { yearsOf } from "./filter-runs.ts";
import styles from "./runs-screen.module.css";
import {
  GROUPINGS,
  type Grouping,
  RUN_KINDS,
  RUNS_VIEWS,
  type RunKind,
  type RunsSearch,
} from "./runs-search.ts";
import { useMedia, WIDE } from "./use-media.ts";

const ALL = "";
const KIND_WORDS: Readonly<Record<RunKind, MessageKey>> = {
  all: "runs.kind.all",
  runs: "runs.kind.runs",
  others: "runs.kind.others",
  unknown: "runs.kind.unknown",
};
const GROUPING_WORDS: Readonly<Record<Grouping, MessageKey>> = {
  month: "runs.by.month",
  week: "runs.by.week",
};

export interface RunsFilterProps {
  readonly runs: readonly RunRow[];
  readonly search: RunsSearch;
  readonly onChange: (next: RunsSearch) => void;
}

/** List or calendar, and which of the runs. */
export function RunsFilter({ runs, search, onChange }: RunsFilterProps) {
  const shoes = useQuery(shoesQuery(useRunnerId())).data?.shoes ?? [];
  const isWide = useMedia(WIDE);
  const { view, by, kind, year, shoe, ...rest } = search;
  const parts = { view, by, kind, year, shoe };
  const change = (part: { readonly [Key in keyof typeof parts]?: RunsSearch[Key] | undefined }) =>
    onChange({ ...rest, ...present({ ...parts, ...part }) });
  return (
    <div className={styles["filter"]}>
      <Choice
        label={t("runs.view")}
        value={view ?? "list"}
        options={RUNS_VIEWS.map((each) => ({
          value: each,
          label: t(each === "list" ? "runs.view.list" : "runs.view.calendar"),
        }))}
        onChange={(chosen) => change({ view: chosen === "list" ? undefined : chosen })}
      />
      <Folded isFolded={!isWide} label={t(view === undefined ? "runs.filter" : "runs.filterCalendar")}>
        <div className={styles["fields"]}>
          <SelectField
            label={t("runs.kind")}
            value={kind ?? "all"}
            options={RUN_KINDS.map((each) => ({ value: each, label: t(KIND_WORDS[each]) }))}
            onChange={(chosen) => {
              const next = RUN_KINDS.find((each) => each === chosen);
              change({ kind: next === "all" ? undefined : next });
            }}
          />
          <SelectField
            label={t("runs.year")}
            value={year ?? ALL}
            options={[
              { value: ALL, label: t("runs.everyYear") },
              ...yearsOf(runs).map((each) => ({ value: each, label: each })),
            ]}
            onChange={(chosen) => change({ year: chosen === ALL ? undefined : chosen })}
          />
          {shoes.length > 0 && (
            <SelectField
              label={t("run.shoe")}
              value={shoe ?? ALL}
              options={[
                { value: ALL, label: t("runs.everyShoe") },
                ...shoes.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(chosen) => change({ shoe: chosen === ALL ? undefined : chosen })}
            />
          )}
          {view === undefined && (
            <SelectField
              label={t("runs.by")}
              value={by ?? "month"}
              options={GROUPINGS.map((each) => ({ value: each, label: t(GROUPING_WORDS[each]) }))}
              onChange={(chosen) => change({ by: chosen === "week" ? "week" : undefined })}
            />
          )}
        </div>
      </Folded>
    </div>
  );
}

interface FoldedProps {
  readonly isFolded: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** Where there is little room, the runs come first and the filter opens when it is wanted. */
function Folded({ isFolded, label, children }: FoldedProps) {
  if (!isFolded) return children;
  return (
    <details>
      <summary className={styles["summary"]}>{label}</summary>
      {children}
    </details>
  );
}

/** The parts that have a value: an address does not name the others. */
const present = (parts: { readonly [Key in keyof RunsSearch]: RunsSearch[Key] | undefined }): RunsSearch =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
