import type { Definition } from "./definition.ts";

/** All data messages of one definition, in the order of the file; the arrays run side by side. */
export interface MessageGroup {
  readonly definition: Definition;
  /** How many field descriptions the part had shown before: a later one may give a developer field a new meaning. */
  readonly descriptionsBefore: number;
  /** Where each message's content begins, counted from the start of the bytes. */
  readonly offsets: number[];
  /** Each message's time in seconds of the FIT clock, also from compressed headers; NaN where there is none. */
  readonly timesS: number[];
  /** For record messages: their running number among all records of the bytes. Empty for others. */
  readonly rows: number[];
}
