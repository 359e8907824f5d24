import type { ImportSummary } from "@backstride/server/api";
import { useState } from "react";
import type { LogOf } from "../../api/import-log.ts";
import styles from "./import-log.module.css";
import { ItemRow } from "./item-row.tsx";
import { PagedItems } from "./paged-items.tsx";
import { groupInWords } from "./reason-words.ts";

type ReasonGroup = ImportSummary["groups"][number];

export interface ReasonGroupsProps {
  readonly log: LogOf;
  readonly groups: readonly ReasonGroup[];
}

/** Files that failed or were skipped: a few of one reason one by one, a flood as one line that opens. */
export function ReasonGroups({ log, groups }: ReasonGroupsProps) {
  const few = groups.filter(isComplete).flatMap(({ first }) => first);
  const floods = groups.filter((group) => !isComplete(group));
  return (
    <>
      {few.length > 0 && (
        <ul className={styles["items"]}>
          {few.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {floods.map((group) => (
        <Flood key={group.code} log={log} group={group} />
      ))}
    </>
  );
}

const isComplete = ({ count, first }: ReasonGroup): boolean => count === first.length;

function Flood({ log, group }: { readonly log: LogOf; readonly group: ReasonGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  const words = groupInWords(group);
  return (
    <details className={styles["flood"]} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles["summary"]}>
        <span>
          {words} <code className={styles["code"]}>{group.code}</code>
        </span>
      </summary>
      {isOpen && (
        <PagedItems
          log={log}
          state={group.state}
          isWanted={({ reason }) => (reason?.code ?? "") === group.code}
          label={words}
        />
      )}
    </details>
  );
}
