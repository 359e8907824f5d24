import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_SEED } from "./experiment.ts";
import { assignments } from "./lot.ts";

describe("the lot", () => {
  it("gives each arm once in every pair, and the same for the same seed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_SEED }),
        fc.integer({ min: 6, max: 60 }),
        (seed, pairs) => {
          const arms = assignments({ pairs, seed });
          expect(arms).toHaveLength(2 * pairs);
          for (let pair = 0; pair < pairs; pair += 1) {
            expect(arms.slice(2 * pair, 2 * pair + 2).toSorted()).toEqual(["first", "second"]);
          }
          expect(assignments({ pairs, seed })).toEqual(arms);
          // Planned longer, it begins in the same way.
          expect(assignments({ pairs: pairs + 1, seed }).slice(0, 2 * pairs)).toEqual(arms);
        },
      ),
    );
  });

  it("is fair: each of the 64 orders of six pairs comes about as often", () => {
    const counts = new Map<string, number>();
    const seeds = 6400;
    for (let seed = 0; seed < seeds; seed += 1) {
      const order = assignments({ pairs: 6, seed }).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(64);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    // The 99.9th percentile of chi-square with 63 degrees of freedom.
    expect(chiSquare).toBeLessThan(103.4);
  });
});
