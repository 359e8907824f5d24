const ZERO = 0x30;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
/** Fifteen digits make a number without rounding, and so is the power of ten that it is divided by. */
const MOST_DIGITS = 15;
/** Some services write 30 digits; beyond this nobody does. */
const LONGEST_NUMBER = 40;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_none, exponent) => 10 ** exponent);

/**
 * The decimal number that the bytes are, such as -12.50: the very one that the language makes of the text, since up to
 * fifteen digits both parts of its only division are exact, and with more the language is asked. NaN for everything
 * that is written in another way.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const sign = bytes[from] ?? 0;
  const first = sign === MINUS || sign === PLUS ? from + 1 : from;
  if (to - first > LONGEST_NUMBER) return Number.NaN;
  let number = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = first; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = 10 * number + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0) return Number.NaN;
  if (digits > MOST_DIGITS) return Number(asciiText(bytes, from, to));
  if (decimals > 0) number /= POWERS_OF_TEN[decimals] ?? Number.NaN;
  return sign === MINUS ? -number : number;
}

/** Joining characters one by one is quicker than a decoder for texts as short as a number. */
function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const SECONDS_END = 19;
const SURE_DAYS = 28;
/** Other years are left to who judges whether they are possible. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Milliseconds since 1970 of a time that is written as 2026-05-04T07:30:00Z, also with up to three decimals of the
 * second. NaN for everything else, the last days of long months among it: how long a month is, the language knows.
 */
export function plainTimeMs(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < SECONDS_END + 1 || length > SECONDS_END + 5 || bytes[to - 1] !== LETTER_Z) return Number.NaN;
  if (
    bytes[from + 4] !== MINUS ||
    bytes[from + 7] !== MINUS ||
    bytes[from + 10] !== LETTER_T ||
    bytes[from + 13] !== COLON ||
    bytes[from + 16] !== COLON
  ) {
    return Number.NaN;
  }
  const year = 100 * twoDigits(bytes, from) + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  const hour = twoDigits(bytes, from + 11);
  const minute = twoDigits(bytes, from + 14);
  const second = twoDigits(bytes, from + 17);
  const isPlain =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!isPlain || (day > SURE_DAYS && (day > 30 || month === 2))) return Number.NaN;
  return (
    Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds(bytes, from + SECONDS_END, to - 1)
  );
}

/** The number of two digits; NaN for anything else. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** The decimals of a second, up to three behind a point; zero where there is nothing, NaN for anything else. */
function milliseconds(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  if (bytes[from] !== POINT || from + 1 === to) return Number.NaN;
  let sum = 0;
  let weight = 100;
  for (let at = from + 1; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum += weight * digit;
    weight /= 10;
  }
  return sum;
}
