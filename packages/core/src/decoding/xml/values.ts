import { type Instant, instantFromIso, offsetMinutesFromIso } from "../../time/index.ts";

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
