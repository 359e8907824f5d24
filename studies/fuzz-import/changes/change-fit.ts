import {
  FIT_BASE_TYPES,
  FIT_FIELD,
  FIT_MESSAGE,
  FIT_TIMESTAMP_FIELD,
  fitCrc,
} from "../../../packages/core/src/recording/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn } from "./change.ts";
import { repeated, spliced, withExtreme } from "./change-bytes.ts";
import { type FitSpan, fitPlaces } from "./fit-places.ts";

const HEADER_BYTES = 14;
const SMALL_SIZES = [0, 1, 2, 3, 4, 7, 8, 16, 255];

const setHeader: Change = (bytes, dice) =>
  withExtreme(bytes, oneOf([0, 1, 4, 8], dice), oneOf([1, 4], dice), dice);

const setCount: Change = (bytes, dice) => {
  const { counts } = fitPlaces(bytes);
  if (counts.length === 0) return bytes;
  const changed = Uint8Array.from(bytes);
  changed[oneOf(counts, dice)] = dice.chance(0.5) ? oneOf(SMALL_SIZES, dice) : dice.between(0, 255);
  return changed;
};

const setValue: Change = (bytes, dice) => {
  const { messages } = fitPlaces(bytes);
  if (messages.length === 0) return bytes;
  const { start, end } = oneOf(messages, dice);
  return withExtreme(bytes, start + 1 + placeIn(end - start - 1, dice), oneOf([1, 2, 4, 8], dice), dice);
};

/** The same value in every message of a stretch: a column that goes wrong as a whole. */
const setColumn: Change = (bytes, dice) => {
  const { messages } = fitPlaces(bytes);
  const from = placeIn(messages.length, dice);
  const place = 1 + dice.between(0, 12);
  const stored = Uint8Array.from({ length: oneOf([1, 2, 4], dice) }, () =>
    oneOf([0, 0x7f, 0x80, 0xff, 1], dice),
  );
  const changed = Uint8Array.from(bytes);
  for (const { start, end } of messages.slice(from, from + lengthUpTo(messages.length, dice))) {
    if (start + place + stored.length <= end) changed.set(stored, start + place);
  }
  return changed;
};

const onSpan =
  (change: (bytes: Uint8Array, span: FitSpan, dice: Random) => Uint8Array): Change =>
  (bytes, dice) => {
    const { definitions, messages } = fitPlaces(bytes);
    const spans = dice.chance(0.3) && definitions.length > 0 ? definitions : messages;
    return spans.length === 0 ? bytes : change(bytes, oneOf(spans, dice), dice);
  };

const removeMessage = onSpan((bytes, { start, end }) => spliced(bytes, start, end - start, new Uint8Array()));
const repeatMessage = onSpan((bytes, { start, end }, dice) =>
  spliced(bytes, oneOf([start, bytes.length - 2], dice), 0, bytes.subarray(start, end)),
);
const multiplyMessage = onSpan((bytes, { start, end }, dice) =>
  spliced(bytes, end, 0, repeated(bytes.subarray(start, end), lengthUpTo(MOST_BYTES - bytes.length, dice))),
);

/** A kind of message that is read, with some of its fields in sizes that fit or don't. */
const insertMessage: Change = (bytes, dice) => {
  const kind = oneOf(Object.keys(FIT_MESSAGE) as (keyof typeof FIT_MESSAGE)[], dice);
  const known: Readonly<Record<string, number>> =
    kind in FIT_FIELD ? FIT_FIELD[kind as keyof typeof FIT_FIELD] : {};
  const numbers = [FIT_TIMESTAMP_FIELD, ...Object.values(known), 0, 1, 2, 3, 5, 6, 7, 73, 78];
  const fields = Array.from({ length: dice.between(1, 8) }, () => {
    const type = oneOf(FIT_BASE_TYPES, dice);
    const size = dice.chance(0.8) ? type.size : oneOf(SMALL_SIZES, dice);
    return [oneOf(numbers, dice), size, type.code];
  });
  const local = dice.between(0, 15);
  const definition = [0x40 | local, 0, dice.between(0, 1), ...numberBytes(FIT_MESSAGE[kind]), fields.length];
  const length = fields.reduce((sum, [, size = 0]) => sum + size, 0);
  const fill = oneOf([0, 0xff, 0x7f, null], dice);
  const message = () => [local, ...Array.from({ length }, () => fill ?? dice.between(0, 255))];
  const messages = Array.from({ length: lengthUpTo(2_000, dice) }, message).flat();
  const { definitions } = fitPlaces(bytes);
  const at = definitions.length === 0 ? HEADER_BYTES : oneOf(definitions, dice).start;
  return spliced(
    bytes,
    dice.chance(0.3) ? bytes.length - 2 : at,
    0,
    Uint8Array.from([...definition, ...fields.flat(), ...messages]),
  );
};

const numberBytes = (number: number): readonly number[] => [number & 0xff, number >> 8];

/** Length and checksum as they should be, so that the damage before is read as if it were meant. */
const makeSound: Change = (bytes) => {
  if (bytes.length < HEADER_BYTES + 2) return bytes;
  const changed = Buffer.from(bytes);
  changed[0] = HEADER_BYTES;
  changed.write(".FIT", 8, "latin1");
  changed.writeUInt32LE(changed.length - HEADER_BYTES - 2, 4);
  changed.writeUInt16LE(fitCrc(changed, 0, 12), 12);
  changed.writeUInt16LE(fitCrc(changed, 0, changed.length - 2), changed.length - 2);
  return changed;
};

/** Changes that know where a FIT file keeps its counts, sizes and messages. */
export const FIT_CHANGES: readonly Change[] = [
  setHeader,
  setCount,
  setCount,
  setValue,
  setValue,
  setColumn,
  removeMessage,
  repeatMessage,
  multiplyMessage,
  insertMessage,
  insertMessage,
  makeSound,
  makeSound,
];
