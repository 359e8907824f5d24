import { type Instant, instantFromIso, offsetMinutesFromIso } from "../../time/index.ts";
import type { XmlAttributes, XmlContent } from "./xml-handlers.ts";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const TIME_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** No quantity of a recording comes near it, and what is computed of numbers below it stays finite. */
const LARGEST_NUMBER = 1e12;
/** Nobody recorded before or will have after; a day's zone must not lead out of the years of four digits. */
const EARLIEST_MS = Date.UTC(1900, 0, 1);
const LATEST_MS = Date.UTC(2200, 0, 1);

const possible = (number: number): number | null => (Math.abs(number) <= LARGEST_NUMBER ? number : null);

/** A decimal number as XML writes it, or null for anything else. */
export const numberFromText = (text: string | undefined): number | null =>
  text !== undefined && NUMBER.test(text.trim()) ? possible(Number(text)) : null;

/** A time as XML writes it, or null. Both formats demand UTC, so a time that names no zone is taken as that. */
export function instantFromText(text: string): Instant | null {
  const at = instantFromIso(TIME_WITHOUT_ZONE.test(text) ? `${text}Z` : text);
  return at !== null && at >= EARLIEST_MS && at < LATEST_MS ? at : null;
}

/** Minutes ahead of UTC that a time states. Z states nothing: it is what the formats demand, wherever the run was. */
export const offsetFromText = (text: string): number | null =>
  text.endsWith("Z") ? null : offsetMinutesFromIso(text);

/** The number that an element holds, or null. */
export function numberOf(content: XmlContent): number | null {
  const plain = content.plainNumber();
  return Number.isNaN(plain) ? numberFromText(content.text()) : possible(plain);
}

/** The number that an attribute holds, or null. */
export function numberOfAttribute(attributes: XmlAttributes, name: string): number | null {
  const plain = attributes.plainNumber(name);
  return Number.isNaN(plain) ? numberFromText(attributes.text(name)) : possible(plain);
}
