import type { ExposureId } from "../../packages/core/src/exposures/index.ts";
import type { Question } from "./question.ts";
import type { DiaryWish } from "./simulator/index.ts";

export const LENGTHS = [30, 91, 182, 365, 730] as const;
export const ODDS_RATIOS = [1, 1.5, 2, 3, 5] as const;
/** One factor of runs that is frequent, one that hangs together over weeks, one of days, one of the runner's own quarter. */
export const FIXED_ON: readonly ExposureId[] = [
  "session-spike",
  "shoe-distance",
  "long-sitting",
  "downhill-share",
];
export const SPOILED = [
  "nothing spoiled",
  "30 % of entries missing",
  "20 % of shoes mislabelled",
  "only bad days entered",
];

const USUAL: DiaryWish = {
  days: 730,
  effects: "from-priors",
  missingEntries: 0,
  mislabelledShoes: 0,
  onlyBadDays: false,
};
const SPOILED_WISHES: readonly DiaryWish[] = [
  USUAL,
  { ...USUAL, missingEntries: 0.3 },
  { ...USUAL, mislabelledShoes: 0.2 },
  { ...USUAL, onlyBadDays: true },
];

export interface Sizes {
  readonly coverage: number;
  /** For each odds ratio and factor. */
  readonly fixed: number;
  readonly silence: number;
  /** For each way of spoiling. */
  readonly spoiled: number;
}

/** Every runner of the study. No two parts share a seed. */
export function questionsOf(sizes: Sizes, seed: number): readonly Question[] {
  let next = seed * 10_000_000;
  const runners = (count: number, about: Omit<Question, "seed">): readonly Question[] =>
    Array.from({ length: count }, () => ({ ...about, seed: next++ }));
  return [
    ...runners(sizes.coverage, { part: "coverage", wish: USUAL, lengths: LENGTHS }),
    ...ODDS_RATIOS.flatMap((fixed) =>
      FIXED_ON.flatMap((on) =>
        runners(sizes.fixed, {
          part: `fixed ${fixed} ${on}`,
          wish: { ...USUAL, effects: { fixed, on } },
          lengths: [730],
        }),
      ),
    ),
    ...runners(sizes.silence, {
      part: "silence",
      wish: { ...USUAL, effects: "none" },
      lengths: LENGTHS.slice(2),
    }),
    ...SPOILED_WISHES.flatMap((wish, at) =>
      runners(sizes.spoiled, { part: `spoiled ${at}`, wish, lengths: [730] }),
    ),
    ...SPOILED_WISHES.flatMap((wish, at) =>
      runners(sizes.spoiled, {
        part: `silent and spoiled ${at}`,
        wish: { ...wish, effects: "none" },
        lengths: [730],
      }),
    ),
  ];
}
