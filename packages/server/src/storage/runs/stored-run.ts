import type { ShoeOrigin } from "@backstride/core/footwear";
import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { Ground, RunMeasures } from "@backstride/core/runs";
import type { MatchedSurface } from "@backstride/core/terrain";
import type { Instant, LocalDay } from "@backstride/core/time";

/** One recording of a file: the bytes by their SHA-256 and the place in it, counted from 0. */
export interface RecordingReference {
  readonly sha256: string;
  readonly index: number;
}

/** Seconds since a recording's first record, half open; `toS` null is to its end. */
export interface RecordingPart {
  readonly fromS: number;
  readonly toS: number | null;
}

export const WHOLE_RECORDING: RecordingPart = { fromS: 0, toS: null };

/**
 * What a day was taken from: the file's own offset, the zone at its position, this machine's zone; or the runner told it,
 * of a run that was entered by hand.
 */
export type DaySource = "file" | "position" | "machine" | "runner";

/** The runner's own words over what was measured; null where there are none. */
export interface RunEdits {
  readonly editedSport: Sport | null;
  readonly editedName: string | null;
  readonly editedDay: LocalDay | null;
  readonly editedDistanceM: number | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
  /** Where the shoe is from; null without one, and for a run from before this was kept. */
  readonly shoeFrom: ShoeOrigin | null;
  /** How hard it was, 0 to 10. */
  readonly effort: number | null;
}

export const NO_EDITS: RunEdits = {
  editedSport: null,
  editedName: null,
  editedDay: null,
  editedDistanceM: null,
  ground: null,
  shoeId: null,
  shoeFrom: null,
  effort: null,
};

/** What the table of an account's archive says of the activity. */
export interface AccountFacts {
  /** "strava:123". */
  readonly accountKey: string | null;
  readonly accountSport: Sport | null;
  readonly dirtDistanceM: number | null;
  readonly stepCount: number | null;
}

export const NO_ACCOUNT_FACTS: AccountFacts = {
  accountKey: null,
  accountSport: null,
  dirtDistanceM: null,
  stepCount: null,
};

/** How a run stands to others. One with a `twinOf`, a `joinedTo` or a `removedAt` is put away and counted nowhere. */
export interface RunStanding {
  /** The run that stands for this other recording of the same one. */
  readonly twinOf: string | null;
  /** The earlier run that this one was joined to. */
  readonly joinedTo: string | null;
  /** The run that this one was cut from. */
  readonly splitFrom: string | null;
  readonly removedAt: Instant | null;
}

export const STANDING_ALONE: RunStanding = {
  twinOf: null,
  joinedTo: null,
  splitFrom: null,
  removedAt: null,
};

/** One activity: what was measured, and beside it what the account and the runner say of it. */
export interface StoredRun extends RunEdits, AccountFacts, RunStanding {
  readonly id: string;
  /** Null for an entry without a recording. */
  readonly recording: RecordingReference | null;
  readonly part: RecordingPart;
  readonly day: LocalDay | null;
  readonly dayFrom: DaySource | null;
  readonly utcOffsetMinutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: RecordingFormat | null;
  readonly fileName: string;
  readonly measuresVersion: number;
  /** Of the whole recording. */
  readonly measures: RunMeasures;
  /** Of what the runner made of it: a part, or several joined; null where nothing was made of it. */
  readonly shapedMeasures: RunMeasures | null;
  readonly warnings: readonly RecordingWarning[];
  /** The way by what it went over, as a map told it; null where none covers it or none was looked at. */
  readonly surface: MatchedSurface | null;
}

/** The measures of the run as it is shown: of the part or the joined whole, where there is one. */
export const shownMeasures = ({
  measures,
  shapedMeasures,
}: Pick<StoredRun, "measures" | "shapedMeasures">): RunMeasures => shapedMeasures ?? measures;

/** Whether it counts: no other recording of the same run stands for it, it is joined to none and was not put away. */
export const isStanding = ({ twinOf, joinedTo, removedAt }: RunStanding): boolean =>
  twinOf === null && joinedTo === null && removedAt === null;

/** Whether it is less than the whole recording. */
export const isPart = ({ fromS, toS }: RecordingPart): boolean => fromS !== 0 || toS !== null;

/** Whether the runner cut it or joined another to it: then no other recording may take its place by itself. */
export const isShaped = ({ part, shapedMeasures }: Pick<StoredRun, "part" | "shapedMeasures">): boolean =>
  shapedMeasures !== null || isPart(part);
