import type { DeviceTotals, Sport } from "../recording/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";

/** The services whose account archives are read. */
export type AccountService = "strava" | "garmin";

/** One activity as the table of an account archive lists it. Null is "the table has no such thing", never zero. */
export interface AccountActivity {
  readonly service: AccountService;
  /** The service's own id. */
  readonly activityId: string;
  /**
   * The recording's name in the archive, as the table writes it: "activities/123.fit.gz". Null in a Strava table means
   * that the activity was entered by hand. Garmin's table names no files: always null, recordings are found by their
   * time.
   */
  readonly fileName: string | null;
  readonly startedAt: Instant | null;
  /** Minutes ahead of UTC. Only Garmin writes both times; Strava's is UTC alone. */
  readonly utcOffsetMinutes: number | null;
  readonly name: string | null;
  /** Null where the table's word, in the language of the account, is not one that we know. */
  readonly sport: Sport | null;
  /** That word as the table writes it; null where it has none. */
  readonly sportWord: string | null;
  /** The service's totals. Where Strava gives no timer time, `timerS` is its moving time. */
  readonly totals: DeviceTotals;
  readonly dirtDistanceM: number | null;
  readonly totalSteps: number | null;
  /** The name of the shoe or bicycle (Strava). Garmin tells this in the table of shoes: `gearOfActivity`. */
  readonly gear: string | null;
}

/** A shoe as the archive lists it. */
export interface AccountShoe {
  readonly service: AccountService;
  /** What activities refer to: the name (Strava) or the number (Garmin) of the shoe. */
  readonly id: string;
  readonly name: string;
  readonly distanceM: number | null;
  readonly retired: boolean | null;
  readonly firstUsedOn: LocalDay | null;
  readonly retiredOn: LocalDay | null;
  /** The distance at which the runner asked to be reminded of new shoes. */
  readonly reminderM: number | null;
}

/**
 * Why a row is reported. The activity of a row with `timeUnreadable` or `timeOrderUnknown` is kept, without its time;
 * all others are left out.
 */
export type RefusedRowCode =
  | "rowHasServiceError"
  | "rowWidthWrong"
  | "rowCutShort"
  | "activityIdMissing"
  | "timeUnreadable"
  | "timeOrderUnknown"
  | "entryUnreadable";

/** A row, or its time, that could not be read. */
export interface RefusedRow {
  /** The line of the text file on which the row begins; in JSON the number of the entry. Both count from 1. */
  readonly line: number;
  readonly code: RefusedRowCode;
  readonly message: string;
}

/** The activities of an archive, in the order of the table. */
export interface ActivitiesTable {
  readonly kind: "activities";
  readonly activities: readonly AccountActivity[];
  readonly refusedRows: readonly RefusedRow[];
}

/** The shoes of an archive, bicycles left out. */
export interface ShoesTable {
  readonly kind: "shoes";
  readonly shoes: readonly AccountShoe[];
  /** Garmin: the id of an activity to the id of the shoe that was worn. Empty for Strava. */
  readonly gearOfActivity: ReadonlyMap<string, string>;
  readonly refusedRows: readonly RefusedRow[];
}

export type AccountTable = ActivitiesTable | ShoesTable;
