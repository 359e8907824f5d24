import type { Trellis } from "./trellis.ts";

/** The likeliest path through the states (Viterbi's algorithm): the state of each point. */
export function likeliestPath({ firstOf, candidateOf, startCosts, stepCosts }: Trellis): Int32Array {
  const count = firstOf.length - 1;
  const cost = new Float64Array(candidateOf.length);
  cost.set(startCosts);
  const before = new Int32Array(cost.length);
  for (let point = 1; point < count; point += 1) {
    const [from = 0, here = 0, to = 0] = [firstOf[point - 1], firstOf[point], firstOf[point + 1]];
    const steps = stepCosts[point - 1];
    for (let state = here; state < to; state += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (let earlier = from; earlier < here; earlier += 1) {
        const through = (cost[earlier] ?? 0) + (steps?.[(earlier - from) * (to - here) + state - here] ?? 0);
        if (through >= least) continue;
        least = through;
        before[state] = earlier;
      }
      cost[state] = least;
    }
  }
  const path = new Int32Array(count);
  for (let point = count - 1; point >= 0; point -= 1) {
    const next = path[point + 1];
    path[point] = next === undefined ? leastIn(cost, firstOf[point] ?? 0) : (before[next] ?? 0);
  }
  return path;
}

function leastIn(costs: Float64Array, first: number): number {
  let least = first;
  for (let at = first; at < costs.length; at += 1) {
    if ((costs[at] ?? 0) < (costs[least] ?? 0)) least = at;
  }
  return least;
}

/** How probable each state is, given all positions (the forward-backward algorithm): those of a point sum up to 1. */
export function stateProbabilities({ firstOf, candidateOf, startCosts, stepCosts }: Trellis): Float64Array {
  const count = firstOf.length - 1;
  const steps = stepCosts.map((costs) => costs.map((cost) => Math.exp(-cost)));
  const forward = new Float64Array(candidateOf.length);
  forward.set(startCosts.map((cost) => Math.exp(-cost)));
  for (let point = 1; point < count; point += 1) {
    const [from = 0, here = 0, to = 0] = [firstOf[point - 1], firstOf[point], firstOf[point + 1]];
    for (let state = here; state < to; state += 1) {
      let sum = 0;
      for (let earlier = from; earlier < here; earlier += 1) {
        sum +=
          (forward[earlier] ?? 0) * (steps[point - 1]?.[(earlier - from) * (to - here) + state - here] ?? 0);
      }
      forward[state] = sum;
    }
    toOne(forward, here, to);
  }
  const backward = new Float64Array(forward.length).fill(1);
  for (let point = count - 2; point >= 0; point -= 1) {
    const [here = 0, next = 0, end = 0] = [firstOf[point], firstOf[point + 1], firstOf[point + 2]];
    for (let state = here; state < next; state += 1) {
      let sum = 0;
      for (let later = next; later < end; later += 1) {
        const step = steps[point]?.[(state - here) * (end - next) + later - next] ?? 0;
        sum += step * (backward[later] ?? 0);
      }
      backward[state] = sum;
    }
    toOne(backward, here, next);
  }
  const probability = forward.map((value, state) => value * (backward[state] ?? 0));
  for (let point = 0; point < count; point += 1) {
    toOne(probability, firstOf[point] ?? 0, firstOf[point + 1] ?? 0);
  }
  return probability;
}

/** Scaled to a sum of 1, so that the products of thousands of points do not become too small for a number. */
function toOne(values: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at] ?? 0;
  for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) / sum;
}
