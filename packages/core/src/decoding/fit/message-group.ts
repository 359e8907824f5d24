import type { Definition } from "./definition.ts";

/** All data messages of one definition but records, in the order of the file; the arrays run side by side up to `count`. */
export interface MessageGroup {
  readonly definition: Definition;
  /** How many field descriptions the part had shown before: a later one may give a developer field a new meaning. */
  readonly descriptionsBefore: number;
  count: number;
  /** Where each message's content begins, counted from the start of the bytes. */
  offsets: Uint32Array;
  /** Each message's time in seconds of the FIT clock, also from compressed headers; NaN where there is none. */
  timesS: Float64Array;
}

const FIRST_CAPACITY = 8;

export const messageGroup = (definition: Definition, descriptionsBefore: number): MessageGroup => ({
  definition,
  descriptionsBefore,
  count: 0,
  offsets: new Uint32Array(FIRST_CAPACITY),
  timesS: new Float64Array(FIRST_CAPACITY),
});

/** Adds a message at the end. Typed arrays that double when full take a fifth of the time that plain lists take. */
export function addMessage(group: MessageGroup, offset: number, timeS: number): void {
  const { count } = group;
  if (count === group.offsets.length) {
    group.offsets = grown(group.offsets, new Uint32Array(2 * count));
    group.timesS = grown(group.timesS, new Float64Array(2 * count));
  }
  group.offsets[count] = offset;
  group.timesS[count] = timeS;
  group.count = count + 1;
}

function grown<List extends Uint32Array | Float64Array>(full: List, larger: List): List {
  larger.set(full);
  return larger;
}
