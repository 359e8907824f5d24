import { type LoadChoice, SHOWN_EXPONENTS, USUAL_EXPONENT } from "../../packages/core/src/back-load/index.ts";

export interface NamedChoice extends LoadChoice {
  readonly name: string;
  readonly hasGoal: boolean;
}

/** Beyond this exponent the hardest minutes of a week decide alone: no goal. */
const GOAL_UP_TO_EXPONENT = 4;

const USUAL: NamedChoice = {
  name: "as the product does it",
  exponent: USUAL_EXPONENT,
  steps: "middle",
  grade: "middle",
  ground: "middle",
  shoe: "middle",
  hasGoal: false,
};
const ends = ["low", "high"] as const;
const factors = ["grade", "ground", "shoe"] as const;

/** The product's own first, then one thing changed at a time. */
export const CHOICES: readonly [NamedChoice, ...NamedChoice[]] = [
  USUAL,
  ...SHOWN_EXPONENTS.map((exponent) => ({
    ...USUAL,
    name: `exponent ${exponent}`,
    exponent,
    hasGoal: exponent <= GOAL_UP_TO_EXPONENT,
  })),
  ...factors.flatMap((factor) =>
    ends.map((end) => ({ ...USUAL, name: `${factor} at its ${end} end`, [factor]: end, hasGoal: true })),
  ),
];
