import type { RunRow } from "@backstride/server/api";
import { useCallback, useMemo, useRef } from "react";
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from "react-aria-components";
import { t } from "../../i18n/t.ts";
import { groupRuns, NO_DAY, type RunGroup } from "./group-runs.ts";
import { monthInWords, weekInWords } from "./month-words.ts";
import { RunRowView } from "./run-row-view.tsx";
import { rowInWords } from "./run-words.ts";
import styles from "./runs-list.module.css";
import type { Grouping } from "./runs-search.ts";
import { countInWords, totalsInWords } from "./totals-words.ts";
import { useListPlace } from "./use-list-place.ts";
import { useMedia, WIDE } from "./use-media.ts";
import { useOwnPageKeys } from "./use-own-page-keys.ts";

/** As the style sheet makes a row and a heading, in rem; where a line wraps, it is measured. */
const SIZES_REM = {
  narrow: { row: 6.55, heading: 7.7 },
  wide: { row: 3.5, heading: 4.6 },
} as const;

export interface RunsListProps {
  readonly runs: readonly RunRow[];
  readonly by: Grouping;
}

/**
 * The runs by month or week. Only those in sight are drawn, however many there are; arrow keys, Home, End and page keys
 * go through all of them.
 */
export function RunsList({ runs, by }: RunsListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupRuns(runs, by), [runs, by]);
  const size = SIZES_REM[useMedia(WIDE) ? "wide" : "narrow"];
  const layout = useMemo(() => new ListLayout<RunRow>(), []);
  const layoutOptions = useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { estimatedRowSize: size.row * rem, estimatedHeadingSize: size.heading * rem };
  }, [size]);
  const offsetOf = useCallback(
    (runId: string) => (layout.virtualizer === null ? null : (layout.getItemRect(runId)?.y ?? null)),
    [layout],
  );
  useListPlace(frame, offsetOf);
  useOwnPageKeys(frame);
  return (
    <div ref={frame}>
      <Virtualizer layout={layout} layoutOptions={layoutOptions}>
        <GridList
          aria-label={t("runs.listLabel")}
          className={styles["list"] ?? ""}
          items={groups}
          disallowTypeAhead
        >
          {(group: RunGroup) => (
            <GridListSection id={`group ${group.key}`} aria-label={groupInWords(group.key, by)}>
              <GridListHeader className={styles["heading"] ?? ""}>
                <span className={styles["name"]}>{groupInWords(group.key, by)}</span>
                <span className={styles["count"]}>{countInWords(group.totals)}</span>
                <span className={styles["totals"]}>{totalsInWords(group.totals)}</span>
              </GridListHeader>
              <Collection items={group.runs}>
                {(run) => (
                  <GridListItem
                    id={run.id}
                    textValue={rowInWords(run)}
                    focusMode="child"
                    className={styles["item"] ?? ""}
                  >
                    <RunRowView run={run} />
                  </GridListItem>
                )}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function groupInWords(key: string, by: Grouping): string {
  if (key === NO_DAY) return t("runs.noDayGroup");
  return by === "month" ? monthInWords(key) : weekInWords(key);
}
