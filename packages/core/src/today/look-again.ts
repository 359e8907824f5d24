import { type Sentence, sentence } from "../results/index.ts";
import type { DecisionKind, TodayDecision } from "./decision.ts";

// When an answer stops counting: no advice about the back, so there is nothing that a source could say of it.

const LOOK_AGAIN: Readonly<Record<DecisionKind, Sentence>> = {
  ask: sentence("today.again.ask", "As soon as you have answered."),
  stop: sentence(
    "today.again.stop",
    "After you have been examined: answer the safety questions again then. If it gets worse before, don't wait for the appointment; get help at once.",
  ),
  rest: sentence("today.again.rest", "Tomorrow morning, with how your back is then."),
  modify: sentence("today.again.modify", "Tomorrow morning: whether it has settled decides the next step."),
  run: sentence("today.again.run", "Tomorrow morning."),
};

/** When to open the answer again. A rest until someone has examined the runner does not end with the night. */
export const lookAgainAfter = (kind: DecisionKind, restUntil: TodayDecision["restUntil"]): Sentence =>
  LOOK_AGAIN[restUntil === "examined" ? "stop" : kind];
