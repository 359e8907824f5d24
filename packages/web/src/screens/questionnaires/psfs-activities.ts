import type { MessageKey } from "../../i18n/t.ts";

/** One line of the form: an activity in the runner's own words and how well it goes; null is not rated. */
export interface RatedActivity {
  readonly activity: string;
  readonly score: number | null;
}

export const LEAST_ACTIVITIES = 3;
export const MOST_ACTIVITIES = 5;
const UNNAMED: RatedActivity = { activity: "", score: null };

/** The lines that have a name, as they are sent. */
export const namedActivities = (lines: readonly RatedActivity[]): readonly RatedActivity[] =>
  lines
    .map(({ activity, score }) => ({ activity: activity.trim(), score }))
    .filter(({ activity }) => activity !== "");

/** Why the lines can't be kept as they are; null where they can. */
export function activitiesProblem(lines: readonly RatedActivity[]): MessageKey | null {
  const named = namedActivities(lines);
  if (lines.some(({ activity, score }) => activity.trim() === "" && score !== null)) {
    return "forms.psfs.problem.nameless";
  }
  if (named.length < LEAST_ACTIVITIES) return "forms.psfs.problem.few";
  const names = new Set(named.map(({ activity }) => activity.toLowerCase()));
  if (names.size < named.length) return "forms.psfs.problem.twice";
  return named.every(({ score }) => score === null) ? "forms.psfs.problem.unrated" : null;
}

/** The activities of the last sitting without their scores, or three lines without a name. */
export function firstLines(lastAnswers: unknown): readonly RatedActivity[] {
  const before = activitiesIn(lastAnswers);
  if (before.length >= LEAST_ACTIVITIES) return before.map((activity) => ({ activity, score: null }));
  return Array.from({ length: LEAST_ACTIVITIES }, () => UNNAMED);
}

/** What was answered comes as unknown: only what has the shape is read. */
function activitiesIn(answers: unknown): readonly string[] {
  if (typeof answers !== "object" || answers === null || !("activities" in answers)) return [];
  const { activities } = answers;
  if (!Array.isArray(activities)) return [];
  return activities.flatMap((line: unknown) =>
    typeof line === "object" && line !== null && "activity" in line && typeof line.activity === "string"
      ? [line.activity]
      : [],
  );
}

/** The lines with a suggestion in the first one that has no name, or in a new one where there is room. */
export function withSuggestion(lines: readonly RatedActivity[], activity: string): readonly RatedActivity[] {
  const free = lines.findIndex((line) => line.activity.trim() === "");
  if (free >= 0) return lines.map((line, at) => (at === free ? { ...line, activity } : line));
  return lines.length < MOST_ACTIVITIES ? [...lines, { activity, score: null }] : lines;
}

export const withAnotherLine = (lines: readonly RatedActivity[]): readonly RatedActivity[] => [
  ...lines,
  UNNAMED,
];
