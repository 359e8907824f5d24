import { type Sentence, sentence } from "../../results/index.ts";
import { addDays, daysBetween, type LocalDay } from "../../time/index.ts";
import { CARE_DAYS, REPORT_DAYS, type Report, type ReportedCare } from "../report.ts";
import { LONGEST_NAME } from "./load.ts";
import type { PageLimits } from "./page-limits.ts";
import { clipped } from "./words.ts";

/** What was tried by lot, exercises, pairs of shoes that came and went, the return policy, and what is not kept. */
export const triedLines = (report: Report, limits: PageLimits): readonly Sentence[] => {
  const { tried } = report;
  return [
    ...tried.experiments.slice(0, limits.experiments).map(({ title, startsOn, statement }) =>
      sentence("report.tried.experiment", "Tried by lot from {day}, {title}: {statement}", {
        day: startsOn,
        title: title.text,
        statement: statement.text,
      }),
    ),
    ...tried.care.map(careLine),
    ...shoeChanges(report, limits),
    ...(tried.plan === null
      ? [sentence("report.tried.noPlan", "No week of running is proposed.")]
      : [
          sentence("report.tried.plan", "A first week is proposed from {day} on, not yet done. {because}", {
            day: tried.plan.startsOn,
            because: tried.plan.because.statement.text,
          }),
        ]),
    ...(limits.tellsAll ? [tried.policy.statement] : [policyInShort(report)]),
    tried.notRecorded,
  ];
};

/** The policy by its name, which its sentence begins with. */
const policyInShort = ({ tried }: Report): Sentence => {
  const { text } = tried.policy.statement;
  const name = text.split(":")[0] ?? text;
  return sentence("report.tried.policy", "Way back to running: {name}.", { name });
};

const WHAT = { strength: "Strength exercises", stretching: "Stretching" } as const;

const careLine = ({ what, daysDone, daysTold }: ReportedCare): Sentence =>
  daysTold === 0
    ? sentence(`report.tried.${what}.untold`, "{what}: not told in the last {window} days.", {
        what: WHAT[what],
        window: CARE_DAYS,
      })
    : sentence(
        `report.tried.${what}`,
        "{what}: on {done} of the {told} days told of, within the last {window}.",
        { what: WHAT[what], done: daysDone, told: daysTold, window: CARE_DAYS },
      );

function shoeChanges({ shoes, today }: Report, limits: PageLimits): readonly Sentence[] {
  const isRecent = (day: LocalDay | null): day is LocalDay =>
    day !== null && day > addDays(today, -REPORT_DAYS) && daysBetween(today, day) >= 0;
  const changes = shoes.flatMap(({ name, firstUsedOn, retiredOn }) => [
    ...(isRecent(firstUsedOn) ? [{ day: firstUsedOn, words: `${clipped(name, LONGEST_NAME)} new` }] : []),
    ...(isRecent(retiredOn) ? [{ day: retiredOn, words: `${clipped(name, LONGEST_NAME)} retired` }] : []),
  ]);
  const latest = changes
    .toSorted((left, right) => (left.day < right.day ? 1 : -1))
    .slice(0, limits.shoeChanges);
  if (latest.length === 0) return [];
  return [
    sentence("report.tried.shoes", "Shoes changed: {changes}.", {
      changes: latest.map(({ day, words }) => `${words} (${day})`).join(", "),
    }),
  ];
}
