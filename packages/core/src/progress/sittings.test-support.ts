import { instant, type LocalDay } from "../time/index.ts";
import type { FilledSitting } from "./filled-sitting.ts";
import { progressOf } from "./progress-of.ts";
import type { ProgressSeries } from "./series.ts";

/** A sitting at eight in the morning UTC of its day. */
export const makeSitting = (instrumentId: string, on: string, answers: unknown): FilledSitting => ({
  id: `${instrumentId}-${on}`,
  instrumentId,
  at: instant(Date.parse(`${on}T08:00:00Z`)),
  day: on as LocalDay,
  answers,
});

export const TODAY = "2026-05-31" as LocalDay;

/** One line of the progress of someone who filled in these sittings and nothing else. */
export function seriesFrom(id: string, filled: readonly FilledSitting[]): ProgressSeries {
  const series = progressOf({ diary: [], filled, today: TODAY, runs: [] }).find((one) => one.id === id);
  if (series === undefined) throw new Error(`there is no line ${id}`);
  return series;
}

/** What the line says, in English. */
export const textsOf = ({ statements }: ProgressSeries): readonly string[] =>
  statements.map(({ statement }) => statement.text);

/** The thresholds that its statements hold the change against: limit, unit, met. */
export const metOf = ({ statements }: ProgressSeries): readonly (readonly [number, string, boolean])[] =>
  statements.flatMap(({ thresholds }) =>
    thresholds.map(({ limit, unit, met }) => [limit, unit, met] as const),
  );
