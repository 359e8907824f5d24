import type { CaseCrossoverAnalysis } from "../../case-crossover/index.ts";
import type { Occasion } from "./occasions.ts";
import type { Season } from "./seasons.ts";

/** Positions in FACTORS, ascending; one alone where it goes with no other. */
export type Group = readonly number[];

/** From this correlation within seasons on two factors are told as one (backstride-cause-claims). */
export const TOGETHER_FROM = 0.7;

/** The factors of which the diary tells something, each with those that come and go with it. */
export function groupsOf(seasons: readonly Season[], { effects }: CaseCrossoverAnalysis): readonly Group[] {
  const told = effects.flatMap(({ data }, at) => (data.kind === "silent" ? [] : [at]));
  const groups: number[][] = [];
  for (const at of told) {
    const { data } = effects[at] ?? {};
    const isWith = (other: number): boolean =>
      (data?.kind === "inseparable" && data.from.includes(other)) ||
      correlation(seasons, at, other) >= TOGETHER_FROM;
    const joined = groups.filter((group) => group.some(isWith));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), at].toSorted((left, right) => left - right));
  }
  return groups.toSorted((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
}

/** Of two factors, over rows that know both and within seasons; 0 where one of them never changes. */
function correlation(seasons: readonly Season[], left: number, right: number): number {
  let [products, lefts, rights] = [0, 0, 0];
  for (const { flares, others } of seasons) {
    const rows = [...flares, ...others].flatMap((row) => pairOf(row, left, right));
    const meanLeft = rows.reduce((sum, [value]) => sum + value, 0) / Math.max(1, rows.length);
    const meanRight = rows.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, rows.length);
    for (const [a, b] of rows) {
      products += (a - meanLeft) * (b - meanRight);
      lefts += (a - meanLeft) ** 2;
      rights += (b - meanRight) ** 2;
    }
  }
  return lefts > 0 && rights > 0 ? products / Math.sqrt(lefts * rights) : 0;
}

function pairOf({ exposed }: Occasion, left: number, right: number): readonly (readonly [number, number])[] {
  const [a, b] = [exposed[left] ?? null, exposed[right] ?? null];
  return a === null || b === null ? [] : [[Number(a), Number(b)]];
}
