import type { DiaryEntry } from "../diary/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import { DISTANCE_BY_WEEK, distanceByWeek } from "./distance-by-week.ts";
import { FILLABLES } from "./fillables.ts";
import type { FilledSitting } from "./filled-sitting.ts";
import type { Line } from "./line.ts";
import { PAIN_BY_WEEK, painByWeek } from "./pain-by-week.ts";
import type { ProgressPoint, ProgressSeries } from "./series.ts";
import { statementsOf } from "./statements.ts";

export interface ProgressInputs {
  readonly diary: readonly DiaryEntry[];
  /** Every sitting of every instrument, in any order. */
  readonly filled: readonly FilledSitting[];
  readonly today: LocalDay;
  /** Left out where nobody asks for the distance. */
  readonly runs?: readonly Run[];
}

/**
 * Everything that is followed over time, each line with what it says and does not say so far. A line without a value is
 * there too: it says that there is not enough yet. What is dated later than today is left out.
 */
export function progressOf({ diary, filled, today, runs }: ProgressInputs): readonly ProgressSeries[] {
  const sittings = filled.filter(({ day }) => day <= today).toSorted((left, right) => left.at - right.at);
  return [
    seriesOf(PAIN_BY_WEEK, painByWeek(diary, today)),
    ...FILLABLES.flatMap(({ instrument, lines }) => {
      const own = sittings.filter(({ instrumentId }) => instrumentId === instrument.id);
      return lines.map(({ line, pointsOf }) => seriesOf(line, pointsOf(own)));
    }),
    ...(runs === undefined ? [] : [seriesOf(DISTANCE_BY_WEEK, distanceByWeek(runs, today))]),
  ];
}

function seriesOf(line: Line, points: readonly ProgressPoint[]): ProgressSeries {
  const { pointsAre: _pointsAre, remarks: _remarks, ...profile } = line;
  return { ...profile, points, statements: statementsOf(line, points) };
}
