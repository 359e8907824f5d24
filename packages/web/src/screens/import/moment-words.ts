import { dayInWords, timeOfDay } from "../../format/days.ts";

/** "Tuesday 24 November, 14:05" of a moment, in the zone of this browser. */
export function momentInWords(iso: string): string {
  const moment = new Date(iso);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${dayInWords(day)}, ${timeOfDay(iso)}`;
}
