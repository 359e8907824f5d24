import { sentence } from "../../results/index.ts";
import type { KnownState } from "../../runner/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor } from "./observation.ts";

/** C3: a spine that is not aligned. Posture itself is only seen on video; what is known of the body counts meanwhile. */
export function observeAlignment({ runner }: CausesInput): readonly Observation[] {
  return [
    ...fromState(runner.knownScoliosis, {
      rule: "cause-scoliosis",
      label: "Known scoliosis",
      question: "Whether a scoliosis is known: say so in your profile.",
      yes: "A scoliosis is known. Most people with a small one have no more pain than others. It is the same on good and bad days, so that your diary can't tell.",
      no: "No scoliosis is known.",
    }),
    ...fromState(runner.legLengthOrHipDifference, {
      rule: "cause-leg-length",
      label: "Known difference of leg length or hips",
      question: "Whether a difference of leg length or hips is known: say so in your profile.",
      yes: "A difference of leg length or hips is known. Studies report it more often in runners with back pain. It is the same on good and bad days, so that your diary can't tell.",
      no: "No difference of leg length or hips is known.",
    }),
    missing(
      sentence(
        "causes.alignment.video",
        "How you hold trunk, shoulders and arms when you run: a phone video shows it. Backstride can't look at videos yet.",
      ),
    ),
  ];
}

interface Words {
  readonly rule: string;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

function fromState(state: KnownState, words: Words): readonly Observation[] {
  if (state === null || state === "unknown")
    return [missing(sentence(`causes.${words.rule}.ask`, words.question))];
  const seen = {
    rule: words.rule,
    statement: sentence(`causes.${words.rule}.${state}`, state === "yes" ? words.yes : words.no),
    facts: [{ label: words.label, value: state }],
    sources: ["maselli-2020"],
    grade: "very-low",
  };
  return [state === "yes" ? speaksFor(seen) : speaksAgainst(seen)];
}
