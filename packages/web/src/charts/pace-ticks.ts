const STEPS_S = [5, 10, 15, 30, 60, 120, 300, 600];
const MOST_TICKS = 4;
const METRES_PER_KM = 1000;
/** Slower than this nobody reads a pace any more: an hour for a kilometre. */
const SLOWEST_S = 3600;

/** Beyond this times the fastest pace someone walks or stands: there the lines may be coarse. */
const RUNNING_RANGE = 1.8;
/** Two lines are at least this part of the axis apart, so that their labels don't run into each other. */
const LEAST_GAP = 1 / 6;

/** Speeds (m/s) between two speeds whose paces are round: 5:00, 5:30, 6:00 for a kilometre; at most four of them. */
export function paceTicks(leastMPerS: number, mostMPerS: number): number[] {
  if (mostMPerS <= 0) return [];
  const fastest = METRES_PER_KM / mostMPerS;
  const slowest = leastMPerS <= 0 ? SLOWEST_S : Math.min(SLOWEST_S, METRES_PER_KM / leastMPerS);
  const running = Math.min(slowest, fastest * RUNNING_RANGE);
  const step = STEPS_S.find((seconds) => (running - fastest) / seconds <= MOST_TICKS) ?? SLOWEST_S;
  const gap = (mostMPerS - Math.max(0, leastMPerS)) * LEAST_GAP;
  const speeds: number[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (let pace = Math.ceil(fastest / step) * step; pace <= slowest; pace += step) {
    const speed = METRES_PER_KM / pace;
    if (last - speed < gap) continue;
    speeds.push(speed);
    last = speed;
    if (speeds.length === MOST_TICKS) break;
  }
  return speeds.toReversed();
}
