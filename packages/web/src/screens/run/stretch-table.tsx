import { ToggleButton } from "react-aria-components";
import type { Stretch } from "../../charts/stretches.ts";
import table from "../../components/data-table.module.css";
import { t } from "../../i18n/t.ts";
import styles from "./stretch-table.module.css";

export interface StretchRow {
  readonly key: string;
  readonly label: string;
  /** A sentence below the label. */
  readonly note?: string;
  /** Null is shown as "not known". */
  readonly cells: readonly (string | null)[];
  /** Where it lies; null where that is not known. */
  readonly stretch: Stretch | null;
}
/** Which row's stretch is to be seen: one that is pointed at goes before the one that was chosen. */
export interface StretchChoice {
  readonly pointed: Stretch | null;
  readonly chosen: Stretch | null;
  readonly onPointed: (stretch: Stretch | null) => void;
  readonly onChosen: (stretch: Stretch | null) => void;
}
export interface StretchTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly StretchRow[];
  readonly choice: StretchChoice;
}

/** A region that scrolls must be reachable without a pointer (WCAG 2.1.1). */
const REACHABLE_BY_KEYBOARD = { tabIndex: 0 };

/** Parts of a run, a row each. Pointing at a row or coming to it shows its part on charts and track; choosing keeps it. */
export function StretchTable({ caption, columns, rows, choice }: StretchTableProps) {
  return (
    <section className={table["frame"]} aria-label={caption} {...REACHABLE_BY_KEYBOARD}>
      <table className={table["table"]}>
        <caption className={table["caption"]}>{caption}</caption>
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
          {rows.map((row) => (
            <tr key={row.key} className={styles["row"]}>
              <th scope="row">
                {row.stretch === null ? (
                  row.label
                ) : (
                  <ShowStretch label={row.label} stretch={row.stretch} choice={choice} />
                )}
                {row.note !== undefined && <span className={styles["note"]}>{row.note}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1] ?? index.toString()}>{cell ?? t("why.notKnown")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ShowStretchProps {
  readonly label: string;
  readonly stretch: Stretch;
  readonly choice: StretchChoice;
}

function ShowStretch({ label, stretch, choice }: ShowStretchProps) {
  const isChosen = choice.chosen?.fromS === stretch.fromS && choice.chosen.toS === stretch.toS;
  return (
    <ToggleButton
      className={styles["show"] ?? ""}
      isSelected={isChosen}
      onChange={(isOn) => choice.onChosen(isOn ? stretch : null)}
      onHoverChange={(isOver) => choice.onPointed(isOver ? stretch : null)}
      onFocusChange={(isIn) => choice.onPointed(isIn ? stretch : null)}
    >
      {label}
      <span className="visually-hidden">: {t("run.showStretch")}</span>
    </ToggleButton>
  );
}
