import type { RefusedRow } from "../account-table.ts";
import type { CsvRow } from "../csv/read-csv.ts";
import { type ActivitiesLayout, FIRST_COLUMNS } from "./activities-layout.ts";

/** What the service writes where its own export failed. */
const SERVICE_ERROR = "#error#";

/** Why a row of the table of activities is left out; null for a sound one. */
export function refusalOfRow(
  { cells, line, isCutShort }: CsvRow,
  { width, fileAt }: ActivitiesLayout,
): RefusedRow | null {
  if (isCutShort) {
    return { line, code: "rowCutShort", message: "The table ends in the middle of this row." };
  }
  const toFileName = cells.slice(0, fileAt + 1);
  if (toFileName.some((cell) => cell.trim().toLowerCase() === SERVICE_ERROR)) {
    const message = `The service wrote ${SERVICE_ERROR} in place of this activity.`;
    return { line, code: "rowHasServiceError", message };
  }
  if (cells.length !== width) {
    const message = `The header has ${width} columns, this row has ${cells.length}.`;
    return { line, code: "rowWidthWrong", message };
  }
  const id = cells[FIRST_COLUMNS.id] ?? "";
  if (!/^\d+$/.test(id.trim())) {
    const message = `Expected the number of an activity, found "${id.slice(0, 40)}".`;
    return { line, code: "activityIdMissing", message };
  }
  return null;
}
