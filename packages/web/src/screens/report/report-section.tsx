import type { ReportSection, ReportTable } from "@backstride/core/report";
import type { Sentence } from "@backstride/core/results";
import { type ReactNode, useId } from "react";
import { say, t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import { leadOf } from "./leads.ts";
import styles from "./report.module.css";

export interface SectionOnPaperProps {
  readonly section: ReportSection;
  /** Beside its words, before them: a drawing or what the runner wrote. */
  readonly children?: ReactNode;
  readonly isRunIn?: boolean;
}

/** One block of the paper. Short facts run on in one paragraph; everything else has a line of its own. */
export function SectionOnPaper({ section, children, isRunIn = false }: SectionOnPaperProps) {
  const id = useId();
  const { title, lines, table } = section;
  return (
    <section aria-labelledby={id} className={classNames(styles["section"], styles[`is-${section.id}`])}>
      <h3 id={id}>{say(title)}</h3>
      {children}
      {table !== null && <TableOnPaper table={table} caption={say(title)} />}
      {isRunIn ? (
        <p>{lines.map(say).join(" ")}</p>
      ) : (
        lines.length > 0 && (
          <ul className={styles["lines"]}>
            {lines.map((line, place) => (
              <Line key={`${line.id}${place.toString()}`} line={line} />
            ))}
          </ul>
        )
      )}
    </section>
  );
}

function Line({ line }: { readonly line: Sentence }) {
  const { lead, rest, isFinding, runsOn } = leadOf(line);
  return (
    <li className={classNames(isFinding && styles["finding"], runsOn && styles["runsOn"])}>
      {lead !== "" && <strong>{lead}</strong>}
      {rest}
    </li>
  );
}

/** A region that scrolls must be reachable without a pointer (WCAG 2.1.1). */
const REACHABLE_BY_KEYBOARD = { tabIndex: 0 };

function TableOnPaper({ table, caption }: { readonly table: ReportTable; readonly caption: string }) {
  return (
    <section
      className={styles["frame"]}
      aria-label={t("report.tableOf", { title: caption })}
      {...REACHABLE_BY_KEYBOARD}
    >
      <table className={styles["table"]}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={`${row[0]?.text ?? ""}${at.toString()}`}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={table.columns[place]?.id} scope="row">
                    {say(cell)}
                  </th>
                ) : (
                  <td key={table.columns[place]?.id}>{say(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
