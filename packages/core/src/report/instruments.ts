import { FILLABLES, type Fillable, type FilledSitting, progressOf } from "../progress/index.ts";
import type { SelfTest } from "../self-tests/index.ts";
import { instant, type LocalDay } from "../time/index.ts";
import type { ReportedInstrument, ReportedLine } from "./report.ts";

/** What was filled in: self-tests as the engine has them, questionnaires as the sittings that were kept. */
export interface Filled {
  readonly today: LocalDay;
  readonly selfTests: readonly SelfTest[];
  /** In any order. Those of self-tests are left out: `selfTests` holds them. */
  readonly sittings: readonly FilledSitting[];
}

/** Every instrument that was filled in, with what Progress says of its lines. What is dated later than today is left out. */
export function reportedInstruments({ today, selfTests, sittings }: Filled): readonly ReportedInstrument[] {
  const filled = [
    ...sittings.filter(({ instrumentId }) => isQuestionnaire(instrumentId)),
    ...selfTests.map(sittingOf),
  ]
    .filter(({ day }) => day <= today)
    .toSorted((left, right) => left.at - right.at);
  const series = progressOf({ diary: [], filled, today });
  return FILLABLES.flatMap(({ instrument, kind, lines, parse }): readonly ReportedInstrument[] => {
    // What an earlier version kept and this one can't read says nothing.
    const own = filled.filter(
      ({ instrumentId, answers }) => instrumentId === instrument.id && parse(answers).ok,
    );
    if (own.length === 0) return [];
    const ids = lines.map(({ line }) => line.id);
    return [
      {
        instrumentId: instrument.id,
        version: instrument.version,
        title: instrument.title,
        kind,
        sittings: own.map(({ day, answers }) => ({ day, answers })),
        lines: series.filter(({ id, points }) => ids.includes(id) && points.length > 0).map(lineOf),
      },
    ];
  });
}

type Series = ReturnType<typeof progressOf>[number];

const lineOf = (series: Series): ReportedLine => {
  const { id, title, unit, lowerIsBetter, scale, noise, smallestChanges, points, statements } = series;
  return { id, title, unit, lowerIsBetter, scale, noise, smallestChanges, points, statements };
};

const isQuestionnaire = (id: string): boolean =>
  FILLABLES.some(({ instrument, kind }: Fillable) => instrument.id === id && kind === "questionnaire");

/** A self-test has its day alone: of two of one day the later one stands last, and sorting keeps that. */
const sittingOf = ({ test, day, answers }: SelfTest, place: number): FilledSitting => ({
  id: `${test}-${day}-${place}`,
  instrumentId: test,
  at: instant(Date.parse(`${day}T00:00:00Z`)),
  day,
  answers,
});
