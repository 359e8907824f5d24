import { type RecordColumns, valueAt } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";

/** The article's warm-up, P1: 15 minutes. The rest must be long enough for its mean to say something. */
const WARM_UP_S = 15 * 60;
const LEAST_REST_S = 5 * 60;

interface Point {
  readonly seconds: number;
  readonly distanceM: number;
}

/** Mean speed of the first 15 minutes over that of the rest, by the records' distance and clock. */
export function startSpeedRatio(records: RecordColumns, inputs: readonly string[]): Measured<number> {
  const first = nextPoint(records, () => true);
  const turn = first && nextPoint(records, ({ seconds }) => seconds - first.seconds >= WARM_UP_S);
  const last = lastPoint(records);
  const tooShort = unavailable(
    "runTooShortForWarmUp",
    "The run has no 15 minutes followed by at least 5 more.",
  );
  if (first === null || turn === null || last === null) return tooShort;
  if (last.seconds - turn.seconds < LEAST_REST_S) return tooShort;
  const startSpeed = (turn.distanceM - first.distanceM) / (turn.seconds - first.seconds);
  const restSpeed = (last.distanceM - turn.distanceM) / (last.seconds - turn.seconds);
  if (restSpeed <= 0 || startSpeed <= 0) return tooShort;
  return computed(startSpeed / restSpeed, { unit: "1", version: "start-speed-ratio/1", inputs });
}

function pointAt(records: RecordColumns, row: number): Point | null {
  const at = valueAt(records, "timestampMs", row);
  const distanceM = valueAt(records, "distanceM", row);
  return at === null || distanceM === null ? null : { seconds: at / 1000, distanceM };
}

function nextPoint(records: RecordColumns, isWanted: (point: Point) => boolean): Point | null {
  for (let row = 0; row < records.length; row += 1) {
    const point = pointAt(records, row);
    if (point !== null && isWanted(point)) return point;
  }
  return null;
}

function lastPoint(records: RecordColumns): Point | null {
  for (let row = records.length - 1; row >= 0; row -= 1) {
    const point = pointAt(records, row);
    if (point !== null) return point;
  }
  return null;
}
