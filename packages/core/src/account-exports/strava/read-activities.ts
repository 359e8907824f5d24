import type { Instant } from "../../time/index.ts";
import type { ActivitiesTable, RefusedRow } from "../account-table.ts";
import { type CsvRow, type Delimiter, readCsv } from "../csv/read-csv.ts";
import type { ActivitiesLayout } from "./activities-layout.ts";
import { type ActivityDraft, activityDraft, activityFromDraft } from "./activity-draft.ts";
import { type DayOrder, instantInOrder } from "./date-cell.ts";
import { decimalMarkOf } from "./number-cell.ts";
import { refusalOfRow } from "./refusal-of-row.ts";

/** Reads every row below the header of Strava's table of activities. */
export function readActivities(
  text: string,
  layout: ActivitiesLayout,
  delimiter: Delimiter,
): ActivitiesTable {
  const drafts: ActivityDraft[] = [];
  const refusedRows: RefusedRow[] = [];
  let isHeader = true;
  const onRow = (row: CsvRow): void => {
    if (isHeader) {
      isHeader = false;
      return;
    }
    const refused = refusalOfRow(row, layout);
    if (refused !== null) refusedRows.push(refused);
    else drafts.push(activityDraft(row.cells, row.line, (row.cells[0] ?? "").trim(), layout));
  };
  readCsv(text, onRow, { delimiter });
  const mark = decimalMarkOf(drafts.flatMap(({ written }) => Object.values(written)));
  const order = dayOrderOf(drafts);
  const activities = drafts.map((draft) => {
    const startedAt = startOf(draft, order);
    if (startedAt === null) refusedRows.push(withoutTime(draft));
    return activityFromDraft(draft, mark, startedAt);
  });
  refusedRows.sort((left, right) => left.line - right.line);
  return { kind: "activities", activities, refusedRows };
}

/** The order of day and month in the column, by the dates that have only one; null where none tells or two differ. */
function dayOrderOf(drafts: readonly ActivityDraft[]): DayOrder | null {
  const orders = new Set(drafts.flatMap(({ date }) => (date?.kind === "instant" ? (date.order ?? []) : [])));
  const [order, another] = orders;
  return order === undefined || another !== undefined ? null : order;
}

function startOf({ date }: ActivityDraft, order: DayOrder | null): Instant | null {
  if (date === null) return null;
  if (date.kind === "instant") return date.at;
  return order === null ? null : instantInOrder(date.date, order);
}

function withoutTime({ line, date, writtenDate }: ActivityDraft): RefusedRow {
  const cell = `"${writtenDate.slice(0, 40)}"`;
  return date === null
    ? { line, code: "timeUnreadable", message: `Expected a date and a time, found ${cell}.` }
    : {
        line,
        code: "timeOrderUnknown",
        message: `No date of the table tells whether the day or the month comes first in ${cell}.`,
      };
}
