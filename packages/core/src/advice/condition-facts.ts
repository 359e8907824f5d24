import type { Fact, ThresholdCheck } from "../results/index.ts";
import type { Condition } from "./condition.ts";
import { holds } from "./condition-holds.ts";
import type { AdviceSituation } from "./situation.ts";

/** What a condition looked at: inputs and the thresholds that they were compared with, each once. */
export interface ConditionFacts {
  readonly facts: readonly Fact[];
  readonly thresholds: readonly ThresholdCheck[];
}

/** The facts and thresholds of every part of `condition`, for its explanation. */
export function factsOf(condition: Condition, situation: AdviceSituation): ConditionFacts {
  const leaves = leavesOf(condition);
  const facts = leaves.flatMap((leaf) => factOf(leaf, situation));
  const thresholds = leaves.flatMap((leaf) => thresholdsOf(leaf, situation));
  return { facts: onceEach(facts), thresholds: onceEach(thresholds) };
}

function leavesOf(condition: Condition): readonly Condition[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(leavesOf);
  return condition.kind === "not" ? leavesOf(condition.of) : [condition];
}

function factOf(leaf: Condition, situation: AdviceSituation): readonly Fact[] {
  switch (leaf.kind) {
    case "pain":
      return [{ label: "Pain now", value: finite(situation.painNow), unit: "of 10" }];
    case "duration":
      return [{ label: "The pain has lasted", value: finite(situation.painDurationWeeks), unit: "weeks" }];
    case "decision":
      return [{ label: "Today's answer", value: situation.decision === "ask" ? null : situation.decision }];
    case "level":
      return [{ label: "Your running, beginning or regular", value: situation.level }];
    case "leg-signs": {
      const { legSigns } = situation;
      return [{ label: "Signs down a leg", value: legSigns === "unknown" ? null : legSigns }];
    }
    case "examination-due":
      return [{ label: "Someone has to look at it before the next run", value: situation.isExaminationDue }];
    case "appointment-due":
      return [{ label: "An appointment is due by the safety check", value: situation.isAppointmentDue }];
    case "age-below":
      return [{ label: "Age", value: finite(situation.ageYears), unit: "years" }];
    default:
      return [];
  }
}

function thresholdsOf(leaf: Condition, situation: AdviceSituation): readonly ThresholdCheck[] {
  if (leaf.kind === "pain") {
    const met = holds(leaf, situation) === "yes";
    return [{ label: "Pain now from", limit: leaf.from, unit: "of 10", met }];
  }
  if (leaf.kind !== "duration") return [];
  const { fromWeeks, belowWeeks } = leaf;
  const isLongEnough = holds({ kind: "duration", fromWeeks }, situation) === "yes";
  const lower = { label: "Lasting from", limit: fromWeeks, unit: "weeks", met: isLongEnough };
  if (belowWeeks === undefined) return [lower];
  const isShortEnough = holds({ kind: "duration", fromWeeks: 0, belowWeeks }, situation) === "yes";
  return [lower, { label: "Lasting less than", limit: belowWeeks, unit: "weeks", met: isShortEnough }];
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

function onceEach<Item extends { readonly label: string; readonly limit?: number }>(
  items: readonly Item[],
): readonly Item[] {
  const keyOf = ({ label, limit }: Item) => `${label} ${limit ?? ""}`;
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
