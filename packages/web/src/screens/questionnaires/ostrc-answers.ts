import type { InstrumentItem } from "@backstride/core/questionnaires";

/** The points of each question that was answered, by its id; null and absent are not answered. */
export type ChosenPoints = Readonly<Record<string, number | null>>;

/**
 * The questions that are asked so far. The first one is a gatekeeper: its first and its last answer (no problem, no
 * taking part) leave nothing to ask, and before it is answered nobody knows whether there is.
 */
export function askedOf(items: readonly InstrumentItem[], chosen: ChosenPoints): readonly InstrumentItem[] {
  const [first] = items;
  if (first === undefined) return [];
  const points = chosen[first.id] ?? null;
  const isBetween =
    points !== null && points !== first.choices?.[0]?.points && points !== first.choices?.at(-1)?.points;
  return isBetween ? items : [first];
}

/** What is sent: a question that is not asked is not answered, also where it was before the first one changed. */
export function answersOf(items: readonly InstrumentItem[], chosen: ChosenPoints): ChosenPoints {
  const asked = askedOf(items, chosen);
  return Object.fromEntries(
    items.map((item) => [item.id, asked.includes(item) ? (chosen[item.id] ?? null) : null]),
  );
}

/** The numbers of the questions that are asked and not answered. */
export const openIn = (items: readonly InstrumentItem[], chosen: ChosenPoints): readonly number[] =>
  askedOf(items, chosen).flatMap(({ id }, at) => ((chosen[id] ?? null) === null ? [at + 1] : []));
