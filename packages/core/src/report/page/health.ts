import type { HealthCondition } from "../../advice/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import type { ReportedCondition } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";

/** What each condition is in the words of a reader who knows what they mean. */
const SHORT_CONDITIONS: Readonly<Record<HealthCondition, string>> = {
  "numb-skin": "numb skin on the back",
  "circulation-trouble": "poor circulation, or diabetes with nerve or vessel damage",
  "cold-reaction": "Raynaud or cold urticaria",
  "open-or-inflamed-skin": "open or inflamed skin at the painful place",
  cancer: "cancer ever",
  "heart-trouble": "heart disease or stroke ever",
  "high-blood-pressure": "high blood pressure",
  anticoagulants: "anticoagulant or bleeding tendency",
  "kidney-trouble": "kidney disease",
  "liver-trouble": "liver disease",
  "stomach-ulcer": "gastrointestinal ulcer, bleeding or inflammatory bowel disease ever",
  "asthma-with-painkillers": "asthma, or a reaction to a pain reliever",
  pregnancy: "pregnancy, breastfeeding or trying to conceive",
  "other-medicines": "another regular medicine",
};

/** Illnesses and medicines as told: each yes and each "I don't know" by name, the rest by name or counted. */
export function healthLines(
  health: readonly ReportedCondition[],
  { namesDenied }: Pick<PageLimits, "namesDenied">,
): readonly Sentence[] {
  const named = (state: ReportedCondition["state"]): readonly string[] =>
    health.filter((one) => one.state === state).map(({ id }) => SHORT_CONDITIONS[id]);
  const untold = named(null).length;
  if (untold === health.length) {
    return [sentence("report.health.untold", "Illnesses and medicines: not told.")];
  }
  return [
    ...listed("yes", "Illnesses and medicines, yes", named("yes").join("; ")),
    ...listed("unknown", "The runner does not know of", named("unknown").join("; ")),
    ...listed("no", "Denied", namesDenied ? named("no").join("; ") : counted(named("no").length)),
    ...listed("notTold", "Not told, of illnesses and medicines", counted(untold)),
  ];
}

const counted = (count: number): string => (count === 0 ? "" : String(count));

const listed = (name: string, label: string, words: string): readonly Sentence[] =>
  words === "" ? [] : [sentence(`report.health.${name}`, `${label}: {words}.`, { words })];
