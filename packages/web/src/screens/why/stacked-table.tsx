import type { ReactNode } from "react";
import styles from "./stacked-table.module.css";

export interface StackedTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table that becomes a list where there is no room for its columns: nothing scrolls sideways. The roles are written
 * out because browsers take them from a table whose rows are laid out as blocks.
 */
export function StackedTable({ caption, columns, rows }: StackedTableProps) {
  return (
    <table className={styles["table"]} {...ROLES.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={styles["head"]} {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map((column) => (
            <th key={column} scope="col" {...ROLES.columnHead}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map(({ key, cells }) => (
          <tr key={key} className={styles["row"]} {...ROLES.row}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={columns[at]} scope="row" className={styles["first"]} {...ROLES.rowHead}>
                  {cell}
                </th>
              ) : (
                <td key={columns[at]} className={styles["cell"]} {...ROLES.cell}>
                  <span className={styles["label"]} aria-hidden="true">
                    {columns[at]}
                  </span>
                  <span>{cell}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
