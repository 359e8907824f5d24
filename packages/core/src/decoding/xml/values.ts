import { type Instant, instantFromIso, offsetMinutesFromIso } from "../../time/index.ts";
import type { XmlAttributes, XmlContent } from "./xml-handlers.ts";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const TIME_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** A decimal number as XML writes it, or null for anything else. */
export const numberFromText = (text: string | undefined): number | null =>
  text !== undefined && NUMBER.test(text.trim()) ? Number(text) : null;

/** A time as XML writes it, or null. Both formats demand UTC, so a time that names no zone is taken as that. */
export const instantFromText = (text: string): Instant | null =>
  instantFromIso(TIME_WITHOUT_ZONE.test(text) ? `${text}Z` : text);

/** Minutes ahead of UTC that a time states. Z states nothing: it is what the formats demand, wherever the run was. */
export const offsetFromText = (text: string): number | null =>
  text.endsWith("Z") ? null : offsetMinutesFromIso(text);

/** The number that an element holds, or null. */
export function numberOf(content: XmlContent): number | null {
  const plain = content.plainNumber();
  return Number.isNaN(plain) ? numberFromText(content.text()) : plain;
}

/** The number that an attribute holds, or null. */
export function numberOfAttribute(attributes: XmlAttributes, name: string): number | null {
  const plain = attributes.plainNumber(name);
  return Number.isNaN(plain) ? numberFromText(attributes.text(name)) : plain;
}
