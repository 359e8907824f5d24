import type { Instrument, ScoreReport } from "../questionnaires/index.ts";
import { ok, type Refusal, type Result } from "../results/index.ts";
import type { FilledSitting } from "./filled-sitting.ts";
import type { Line } from "./line.ts";
import { parseWith, type SittingSchema } from "./schema.ts";
import type { ProgressPoint } from "./series.ts";
import { statementsOf } from "./statements.ts";

/** An instrument that is filled in one sitting after the other and followed over time. */
export interface Fillable {
  readonly instrument: Instrument;
  readonly kind: "questionnaire" | "self-test";
  /** Answers in the form in which they are kept; refused with the code of the scoring. */
  parse(answers: unknown): Result<unknown, Refusal>;
  /** What a sitting means, compared with the first one before it that asked the same. `earlier` is oldest first. */
  report(sitting: FilledSitting, earlier: readonly FilledSitting[]): Result<ScoreReport<unknown>, Refusal>;
  readonly lines: readonly FilledLine[];
}

/** A line of an instrument, with its values out of the sittings, oldest first. */
export interface FilledLine {
  readonly line: Line;
  pointsOf(sittings: readonly FilledSitting[]): readonly ProgressPoint[];
}

export interface FillableDefinition<Sitting> extends Pick<Fillable, "instrument" | "kind"> {
  readonly schema: SittingSchema<Sitting>;
  /** What the instrument is given: this sitting, and the first one where there was one. */
  answersOf(sitting: Sitting, first: Sitting | null): unknown;
  /** Does the instrument's own report speak of the change? Where it does not, what the lines say is added. */
  readonly reportsChange: boolean;
  /** Do both sittings ask the same? Values of those that don't are never compared. */
  asksTheSame(one: Sitting, other: Sitting): boolean;
  readonly lines: readonly { readonly line: Line; valueIn(sitting: Sitting): number | null }[];
}

export function makeFillable<Sitting>(definition: FillableDefinition<Sitting>): Fillable {
  const { instrument, kind, schema, answersOf, reportsChange, asksTheSame, lines } = definition;
  const parse = (json: unknown): Result<Sitting, Refusal> => {
    const sitting = parseWith(schema, json);
    if (!sitting.ok) return sitting;
    const scored = instrument.score(answersOf(sitting.value, null));
    return scored.ok ? sitting : scored;
  };
  const comparable = (sittings: readonly FilledSitting[]) => {
    // What an earlier version kept and this one can't read has no value.
    const readable = sittings.flatMap(({ day, answers }) => {
      const parsed = parse(answers);
      return parsed.ok ? [{ day, sitting: parsed.value }] : [];
    });
    const latest = readable.at(-1);
    return latest === undefined ? [] : readable.filter(({ sitting }) => asksTheSame(sitting, latest.sitting));
  };
  const filledLines = lines.map(
    ({ line, valueIn }): FilledLine => ({
      line,
      pointsOf: (sittings) => {
        const byDay = new Map<ProgressPoint["day"], number>();
        for (const { day, sitting } of comparable(sittings)) {
          const value = valueIn(sitting);
          if (value !== null) byDay.set(day, value);
        }
        return [...byDay].map(([day, value]) => ({ day, value }));
      },
    }),
  );
  return {
    instrument,
    kind,
    parse,
    lines: filledLines,
    report: (filled, earlier) => {
      const sitting = parse(filled.answers);
      if (!sitting.ok) return sitting;
      const all = [...earlier, filled];
      const [first] = comparable(all);
      const isFirst = comparable(all).length < 2 || first === undefined;
      const report = instrument.report(answersOf(sitting.value, isFirst ? null : first.sitting));
      if (!report.ok || reportsChange) return report;
      const changes = filledLines.flatMap(({ line, pointsOf }) => {
        const points = pointsOf(all);
        return points.length < 2 ? [] : statementsOf({ ...line, remarks: [] }, points);
      });
      const said = changes.map(({ statement }) => statement);
      return ok({ score: report.value.score, statements: [...report.value.statements, ...said] });
    },
  };
}
