/** A figure and the most or least that it should be. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  readonly unit: string;
  /** Digits behind the point. */
  readonly digits?: number;
}

/** Collects goals while the cases run, to print them all at the end. */
export interface GoalList {
  add(goal: Goal): void;
  /** Prints each goal with its figure; true where all are met. */
  print(): boolean;
}

export function goalList(): GoalList {
  const goals: Goal[] = [];
  return {
    add: (goal) => goals.push(goal),
    print: () => {
      console.log("\nGoals");
      for (const goal of goals) console.log(lineOf(goal));
      const missed = goals.filter((goal) => !isMet(goal)).length;
      console.log(`${goals.length - missed} of ${goals.length} goals met`);
      return missed === 0;
    },
  };
}

// A figure that is no number has met nothing.
const isMet = ({ measured, bound, limit }: Goal): boolean =>
  bound === "at most" ? measured <= limit : measured >= limit;

function lineOf(goal: Goal): string {
  const { what, measured, bound, limit, unit, digits = 1 } = goal;
  const figure = Number.isFinite(measured) ? measured.toFixed(digits) : "nothing measured";
  return `  ${isMet(goal) ? "met   " : "MISSED"} ${what}: ${figure} ${unit} (goal: ${bound} ${limit})`;
}
