import type { ReportParagraph, ReportSection, ReportTable } from "@backstride/core/report";
import { type ReactNode, useId } from "react";
import { say, t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import { leadOf } from "./leads.ts";
import styles from "./report.module.css";

export interface SectionOnPaperProps {
  readonly section: ReportSection;
  /** Beside its words, before them: a drawing or what the runner wrote. */
  readonly children?: ReactNode;
  /** What is drawn of the same numbers as the table's; without the table there is nothing to draw. */
  readonly besideTable?: ReactNode;
}

/** One block of the paper. Its paragraphs are the page's own, so that its height is as reckoned. */
export function SectionOnPaper({ section, children, besideTable }: SectionOnPaperProps) {
  const id = useId();
  const { title, paragraphs, table, isRunIn } = section;
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles["section"], styles[`is-${section.id}`], isRunIn && styles["runIn"])}
    >
      <h3 id={id}>{say(title)}</h3>
      {children}
      {table !== null && besideTable}
      {table !== null && <TableOnPaper table={table} caption={say(title)} />}
      {isRunIn ? (
        <p>{paragraphs.flat().map(say).join(" ")}</p>
      ) : (
        paragraphs.length > 0 && (
          <ul className={styles["lines"]}>
            {paragraphs.map((paragraph, place) => (
              <Paragraph key={`${paragraph[0]?.id ?? ""}${place.toString()}`} lines={paragraph} />
            ))}
          </ul>
        )
      )}
    </section>
  );
}

/** On the screen each of its lines stands for itself. */
function Paragraph({ lines }: { readonly lines: ReportParagraph }) {
  const parts = lines.map(leadOf);
  return (
    <li className={classNames(parts[0]?.isFinding === true && styles["finding"])}>
      {parts.map(({ lead, rest }, place) => (
        <span key={`${lead}${place.toString()}`} className={styles["line"]}>
          {lead !== "" && <strong>{lead}</strong>}
          {rest}{" "}
        </span>
      ))}
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
