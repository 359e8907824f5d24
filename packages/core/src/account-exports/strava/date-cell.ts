import { type Instant, instant } from "../../time/index.ts";
import { monthsOfWord } from "./month-words.ts";

/** A date with two numbers of which either may be the month: 03/04/2022. */
export interface UnorderedDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly msOfDay: number;
}

/** What a cell of the date column says; null for what is no date with a time. */
export type DateCell =
  | { readonly kind: "instant"; readonly at: Instant; readonly order: DayOrder | null }
  | { readonly kind: "unordered"; readonly date: UnorderedDate }
  | null;

export type DayOrder = "dayFirst" | "monthFirst";

const TIME_WITH_COLONS = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/;
/** Danish, Finnish and Indonesian put dots into the time, which then stands last. */
const TIME_WITH_DOTS = /(?<=\s)(\d{1,2})\.(\d{2})\.(\d{2})$/;
const FORENOON = /(?<!\p{L})a\.?\s?m\.?(?!\p{L})|午前|凌晨|清晨|早上|上午|오전/u;
const AFTERNOON = /(?<!\p{L})p\.?\s?m\.?(?!\p{L})|午後|中午|下午|晚上|오후/u;
/** Words of a date that change nothing. Any other may name a half of the day, which would be twelve hours wrong. */
const WORDS_BETWEEN: ReadonlySet<string> = new Set(
  "de del at à às a las alle ore um uhr om kl den klo pukul saat o г года в h 年 月 日 년 월 일 utc gmt".split(
    " ",
  ),
);
/** No cell with a date is longer, in any language. */
const LONGEST_CELL = 60;

/**
 * Reads a date and a time as an account's language writes them, as UTC. The order is plain where the month is a word and
 * where the year leads; where dots stand between the numbers the day comes first; with strokes a number above twelve
 * tells it, else it is left open.
 */
export function readDateCell(cell: string): DateCell {
  if (cell.length > LONGEST_CELL) return null;
  const written = cell.normalize("NFKC").toLowerCase().trim();
  const time = TIME_WITH_COLONS.exec(written) ?? TIME_WITH_DOTS.exec(written);
  if (time === null) return null;
  const rest = `${written.slice(0, time.index)} ${written.slice(time.index + time[0].length)}`;
  const msOfDay = msOfTime(Number(time[1]), Number(time[2]), Number(time[3] ?? 0), rest);
  if (msOfDay === null) return null;
  const day = rest.replace(FORENOON, " ").replace(AFTERNOON, " ");
  const numbers = day.match(/\d+/g) ?? [];
  const words = (day.match(/\p{L}+/gu) ?? []).filter((word) => !WORDS_BETWEEN.has(word));
  const months = new Set(words.flatMap(monthsOfWord));
  if (words.some((word) => monthsOfWord(word).length === 0)) return null;
  if (numbers.length === 2) return fromMonthWord(numbers, [...months], msOfDay);
  return numbers.length === 3 && months.size === 0 ? fromNumbers(day, numbers, msOfDay) : null;
}

/** The moment of a date in the order that its table has. */
export const instantInOrder = (
  { first, second, year, msOfDay }: UnorderedDate,
  order: DayOrder,
): Instant | null =>
  order === "dayFirst" ? momentOf(year, second, first, msOfDay) : momentOf(year, first, second, msOfDay);

function msOfTime(hour: number, minute: number, second: number, rest: string): number | null {
  const isForenoon = FORENOON.test(rest);
  const isAfternoon = AFTERNOON.test(rest);
  const isTwelveHour = isForenoon || isAfternoon;
  if (isForenoon && isAfternoon) return null;
  if (minute > 59 || second > 59 || hour > (isTwelveHour ? 12 : 23)) return null;
  const hourOfDay = isTwelveHour ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return ((hourOfDay * 60 + minute) * 60 + second) * 1000;
}

function fromMonthWord(numbers: readonly string[], months: readonly number[], msOfDay: number): DateCell {
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  const [month, another] = months;
  if (year === undefined || day === undefined || month === undefined || another !== undefined) return null;
  return certain(momentOf(Number(year), month, Number(day), msOfDay));
}

function fromNumbers(written: string, numbers: readonly string[], msOfDay: number): DateCell {
  const [first = "", second = "", third = ""] = numbers;
  if (second.length > 2) return null;
  if (first.length === 4 && third.length <= 2) {
    return certain(momentOf(Number(first), Number(second), Number(third), msOfDay));
  }
  if (first.length > 2 || third.length !== 4) return null;
  const date = { first: Number(first), second: Number(second), year: Number(third), msOfDay };
  if (/\d\s?\.\s?\d/.test(written)) return certain(instantInOrder(date, "dayFirst"));
  const inDayOrder = instantInOrder(date, "dayFirst");
  const inMonthOrder = instantInOrder(date, "monthFirst");
  if (inDayOrder === null) return certain(inMonthOrder, "monthFirst");
  if (inMonthOrder === null) return certain(inDayOrder, "dayFirst");
  return inDayOrder === inMonthOrder ? certain(inDayOrder) : { kind: "unordered", date };
}

const certain = (at: Instant | null, order: DayOrder | null = null): DateCell =>
  at === null ? null : { kind: "instant", at, order };

/** The moment in UTC, or null for a day that the calendar does not have. */
function momentOf(year: number, month: number, day: number, msOfDay: number): Instant | null {
  const midnight = Date.UTC(year, month - 1, day);
  const made = new Date(midnight);
  const isOnCalendar =
    year >= 1970 &&
    made.getUTCFullYear() === year &&
    made.getUTCMonth() === month - 1 &&
    made.getUTCDate() === day;
  return isOnCalendar ? instant(midnight + msOfDay) : null;
}
