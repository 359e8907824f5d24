const STEPS_S = [5, 10, 15, 30, 60, 120, 300, 600];
const MOST_TICKS = 4;
const METRES_PER_KM = 1000;
/** Slower than this nobody reads a pace any more: an hour for a kilometre. */
const SLOWEST_S = 3600;

/** Speeds (m/s) between two speeds whose paces are round: 5:00, 5:30, 6:00 for a kilometre; at most four of them. */
export function paceTicks(leastMPerS: number, mostMPerS: number): number[] {
  if (mostMPerS <= 0) return [];
  const fastest = METRES_PER_KM / mostMPerS;
  const slowest = leastMPerS <= 0 ? SLOWEST_S : Math.min(SLOWEST_S, METRES_PER_KM / leastMPerS);
  const step =
    STEPS_S.find((seconds) => (slowest - fastest) / seconds <= MOST_TICKS) ?? STEPS_S.at(-1) ?? 600;
  const speeds: number[] = [];
  for (
    let pace = Math.ceil(fastest / step) * step;
    pace <= slowest && speeds.length < MOST_TICKS;
    pace += step
  ) {
    speeds.push(METRES_PER_KM / pace);
  }
  return speeds.toReversed();
}
