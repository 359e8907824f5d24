import type { Sureness } from "./matching/sureness.ts";
import type { Outcome } from "./study-maps-with.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;

const HEADINGS = [
  "Map",
  "Noise",
  "SD",
  "Way by",
  "Class right",
  "nearest way",
  "commonest class",
  "Contested",
  "right there",
  "nearest there",
  "Way right",
  "nearest way",
];

/** One line for each map and recorder, as a table of Markdown. */
export function printOutcomes(outcomes: readonly Outcome[]): void {
  console.log(`| ${HEADINGS.join(" | ")} |\n|${HEADINGS.map(() => "---").join("|")}|`);
  for (const { map, recorder, matched, nearest, commonest } of outcomes) {
    const cells = [
      map,
      recorder.kind,
      `${recorder.deviationM} m`,
      recorder.alongBy,
      percent(matched.rightClassM, matched.metres),
      percent(nearest.rightClassM, nearest.metres),
      percent(commonest, 1),
      percent(matched.contestedM, matched.metres),
      percent(matched.contestedRightM, matched.contestedM),
      percent(nearest.contestedRightM, nearest.contestedM),
      percent(matched.rightWayM, matched.metres),
      percent(nearest.rightWayM, nearest.metres),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** How often a class was right of which the match was so sure, over the outcomes together. */
export function printSureness(outcomes: readonly Outcome[]): void {
  console.log("\n| Sure of the class from | Metres | Class right |\n|---|---|---|");
  const all = outcomes[0]?.sureness.map(({ fromShare }) => fromShare) ?? [];
  for (const fromShare of all) {
    const groups = outcomes.flatMap(({ sureness }) =>
      sureness.filter((group) => group.fromShare === fromShare),
    );
    const sum = (of: (group: Sureness) => number): number =>
      groups.reduce((all, group) => all + of(group), 0);
    const [metres, rightM] = [sum((group) => group.metres), sum((group) => group.rightM)];
    console.log(`| ${fromShare.toFixed(2)} | ${Math.round(metres)} | ${percent(rightM, metres)} |`);
  }
}
