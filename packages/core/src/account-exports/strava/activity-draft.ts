import { type DeviceTotals, isOnFoot, NO_TOTALS } from "../../recording/index.ts";
import type { Instant } from "../../time/index.ts";
import type { AccountActivity } from "../account-table.ts";
import { type ActivitiesLayout, COLUMNS_FROM_FILE, FIRST_COLUMNS } from "./activities-layout.ts";
import { type DateCell, readDateCell } from "./date-cell.ts";
import { type DecimalMark, numberFromCell } from "./number-cell.ts";
import { sportOfStravaWord } from "./sport-words.ts";

type Quantity = Exclude<keyof typeof COLUMNS_FROM_FILE, "gear"> | "firstElapsed" | "firstDistance";

/** A row whose numbers and time wait until the whole table has told how it writes them. */
export interface ActivityDraft {
  readonly line: number;
  readonly activityId: string;
  readonly fileName: string | null;
  readonly writtenDate: string;
  readonly date: DateCell;
  readonly name: string | null;
  readonly sportWord: string;
  readonly gear: string | null;
  readonly written: Readonly<Partial<Record<Quantity, string>>>;
}

const textOrNull = (cell: string | undefined): string | null => cell?.trim() || null;

export function activityDraft(
  cells: readonly string[],
  line: number,
  activityId: string,
  { fileAt, hasSecondBlock, isFirstDistanceInMetres }: ActivitiesLayout,
): ActivityDraft {
  const written: Partial<Record<Quantity, string>> = { firstElapsed: cells[FIRST_COLUMNS.elapsed] ?? "" };
  if (isFirstDistanceInMetres) written.firstDistance = cells[FIRST_COLUMNS.distance] ?? "";
  if (hasSecondBlock) {
    for (const [name, column] of Object.entries(COLUMNS_FROM_FILE)) {
      if (name !== "gear") written[name as Quantity] = cells[fileAt + column] ?? "";
    }
  }
  const writtenDate = cells[FIRST_COLUMNS.date] ?? "";
  return {
    line,
    activityId,
    fileName: textOrNull(cells[fileAt]),
    writtenDate,
    date: readDateCell(writtenDate),
    name: textOrNull(cells[FIRST_COLUMNS.name]),
    sportWord: cells[FIRST_COLUMNS.sport] ?? "",
    gear: textOrNull(cells[fileAt + COLUMNS_FROM_FILE.gear]),
    written,
  };
}

/** The activity of a row, once the table's decimal mark and the row's time are known. */
export function activityFromDraft(
  draft: ActivityDraft,
  mark: DecimalMark | null,
  startedAt: Instant | null,
): AccountActivity {
  const { activityId, fileName, name, gear, written } = draft;
  const sport = sportOfStravaWord(draft.sportWord);
  const notNegative = (quantity: Quantity): number | null => {
    const value = numberFromCell(written[quantity] ?? "", mark);
    return value === null || value < 0 ? null : value;
  };
  // Nobody's heart stood still and nobody ran without a step: these zeros say that nothing was measured.
  const aboveZero = (quantity: Quantity): number | null => notNegative(quantity) || null;
  const cadenceOfOneFoot = isOnFoot(sport) ? aboveZero("avgCadence") : null;
  const totals: DeviceTotals = {
    ...NO_TOTALS,
    elapsedS: notNegative("elapsed") ?? notNegative("firstElapsed"),
    timerS: aboveZero("timer") ?? notNegative("moving"),
    distanceM: notNegative("distance") ?? notNegative("firstDistance"),
    ascentM: notNegative("ascent"),
    descentM: notNegative("descent"),
    avgHeartRateBpm: aboveZero("avgHeartRate"),
    maxHeartRateBpm: aboveZero("maxHeartRate"),
    avgCadenceSpm: cadenceOfOneFoot === null ? null : 2 * cadenceOfOneFoot,
    calories: aboveZero("calories"),
  };
  const dirtDistanceM = notNegative("dirtDistance");
  const totalSteps = aboveZero("totalSteps");
  const sportWord = textOrNull(draft.sportWord);
  const told = { activityId, fileName, startedAt, name, sport, sportWord, totals, dirtDistanceM, totalSteps };
  return { gear, service: "strava", utcOffsetMinutes: null, ...told };
}
