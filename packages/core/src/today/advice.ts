import type { Grade } from "../evidence/index.ts";
import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import type { DecisionKind } from "./decision.ts";

const VERSION = "today-advice/1";

const advice = (
  rule: string,
  statement: Sentence,
  evidence: { readonly sources: readonly string[]; readonly grade: Grade },
): Explanation => ({ rule, version: VERSION, statement, facts: [], thresholds: [], ...evidence });

const keepWalking = advice(
  "advice-keep-walking",
  sentence(
    "today.advice.walk",
    "Keep walking and doing what is comfortable. Staying active helps a little more than lying down.",
  ),
  { sources: ["dahm-2010"], grade: "moderate" },
);
const askPhysiotherapist = advice(
  "advice-physiotherapist",
  sentence(
    "today.advice.physio",
    "If it is not clearly better within two to six weeks, see a physiotherapist; sooner with signs in a leg.",
  ),
  { sources: ["physiotherapist-from-two-to-six-weeks", "cai-2017"], grade: "low" },
);
const neverMask = advice(
  "advice-never-mask",
  sentence(
    "today.advice.mask",
    "Don't take a pain tablet to be able to run: it hides the signal that this answer rests on.",
  ),
  { sources: ["backstride-today-rules"], grade: "convention" },
);
const warmUp = advice(
  "advice-warm-up",
  sentence(
    "today.advice.warmUp",
    "Begin with 15 minutes of brisk walking and easy movement. It is for comfort: no trial shows that it prevents injuries.",
  ),
  { sources: ["van-mechelen-1993"], grade: "low" },
);
const flatGround = advice(
  "advice-flat-ground",
  sentence(
    "today.advice.flat",
    "Choose flat ground. Running downhill raises the impact and arches the lower back more.",
  ),
  { sources: ["gottschall-2005", "levine-2007"], grade: "low" },
);
const stopAbove = advice(
  "advice-stop-while-running",
  sentence(
    "today.advice.stop",
    "Turn to walking if your back gets worse while you run, and stop at once if pain or tingling goes into a leg.",
  ),
  { sources: ["backstride-today-rules", "silbernagel-2007"], grade: "low" },
);
const enterAfterwards = advice(
  "advice-enter-afterwards",
  sentence(
    "today.advice.enter",
    "Enter your back afterwards and tomorrow morning: the next answer rests on it.",
  ),
  { sources: ["backstride-today-rules"], grade: "convention" },
);

/** What to do today, by kind of decision. A stop has its own words: whom to see stands with the finding. */
export const adviceFor: Readonly<Record<DecisionKind, readonly Explanation[]>> = {
  ask: [],
  stop: [],
  rest: [keepWalking, neverMask, askPhysiotherapist],
  modify: [warmUp, flatGround, stopAbove, enterAfterwards, neverMask],
  run: [warmUp, stopAbove, enterAfterwards, neverMask],
};

/** When to open the answer again. */
export const lookAgainFor: Readonly<Record<DecisionKind, Sentence>> = {
  ask: sentence("today.again.ask", "As soon as you have answered."),
  stop: sentence(
    "today.again.stop",
    "After you have been examined. Answer the safety questions again then, and at once if anything gets worse.",
  ),
  rest: sentence("today.again.rest", "Tomorrow morning, with how your back is then."),
  modify: sentence("today.again.modify", "Tomorrow morning: whether it has settled decides the next step."),
  run: sentence("today.again.run", "Tomorrow morning."),
};
