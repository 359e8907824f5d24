import { useState } from "react";
import { t } from "../i18n/t.ts";
import styles from "./data-table.module.css";

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** One row: the first cell heads it. Null is shown as "not known". */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Folded away behind "As a table", as under a chart. */
  readonly isFolded?: boolean;
}

/** The same as the chart above it, for reading, for a screen reader and for copying. */
export function DataTable({ caption, columns, rows, isFolded = true }: DataTableProps) {
  const [isOpen, setIsOpen] = useState(!isFolded);
  if (!isFolded) return <Table caption={caption} columns={columns} rows={rows} />;
  return (
    <details className={styles["disclosure"]} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles["summary"]}>
        {t("table.show")}
        <span className="visually-hidden">: {caption}</span>
      </summary>
      {isOpen && <Table caption={caption} columns={columns} rows={rows} />}
    </details>
  );
}

/** A region that scrolls must be reachable without a pointer (WCAG 2.1.1). */
const REACHABLE_BY_KEYBOARD = { tabIndex: 0 };

function Table({ caption, columns, rows }: Omit<DataTableProps, "isFolded">) {
  return (
    <section className={styles["frame"]} aria-label={caption} {...REACHABLE_BY_KEYBOARD}>
      <table className={styles["table"]}>
        <caption className={styles["caption"]}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row[0] ?? ""}-${index.toString()}`}>
              {row.map((cell, column) => {
                const key = columns[column] ?? column.toString();
                const text = cell ?? t("why.notKnown");
                return column === 0 ? (
                  <th key={key} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={key}>{text}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
