import type { Condition } from "./condition.ts";
import type { DayDecision } from "./situation.ts";

const DECISION_WORDS: Readonly<Record<DayDecision, string>> = {
  ask: "not known yet",
  stop: "stop",
  rest: "rest from running",
  modify: "a modified run",
  run: "a run",
};

/** A condition as the end of a sentence that begins with "Meant": "when the pain is 1 of 10 or more". */
export function describeCondition(condition: Condition): string {
  if (condition.kind === "always") return "always";
  return `when ${words(condition)}`;
}

function words(condition: Condition): string {
  switch (condition.kind) {
    case "always":
      return "anything";
    case "pain":
      return `the pain now is ${condition.from} of 10 or more`;
    case "duration":
      return condition.belowWeeks === undefined
        ? `the pain has lasted ${condition.fromWeeks} weeks or more`
        : `the pain has lasted from ${condition.fromWeeks} to less than ${condition.belowWeeks} weeks`;
    case "decision":
      return `today's answer is ${condition.oneOf.map((kind) => DECISION_WORDS[kind]).join(" or ")}`;
    case "level":
      return condition.is === "beginner" ? "the runner is a beginner" : "the runner runs regularly";
    case "leg-signs":
      return "there are signs down a leg";
    case "examination-due":
      return "someone has to look at it before the next run";
    case "appointment-due":
      return "an appointment is due by the safety check";
    case "age-below":
      return `the runner is younger than ${condition.years}`;
    case "all":
      return condition.of
        .map((part) => (part.kind === "any" ? `(${words(part)})` : words(part)))
        .join(", and ");
    case "any":
      return condition.of
        .map((part) => (part.kind === "all" ? `(${words(part)})` : words(part)))
        .join(", or ");
    case "not":
      return `it is not so that ${isSeveral(condition.of) ? `(${words(condition.of)})` : words(condition.of)}`;
  }
}

const isSeveral = ({ kind }: Condition): boolean => kind === "all" || kind === "any";
