import type { Grade } from "../evidence/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import type { CauseId } from "./cause-id.ts";
import type { CausesInput } from "./causes-input.ts";
import { observeAlignment } from "./present/alignment.ts";
import { observeFootwear } from "./present/footwear.ts";
import { observeHipMuscles } from "./present/hip-muscles.ts";
import { observeLoadAndRest } from "./present/load-and-rest.ts";
import type { Observation } from "./present/observation.ts";
import { observeTechnique } from "./present/technique.ts";
import { observeTrunkStrength } from "./present/trunk-strength.ts";

/** A cause: how it is called, what the evidence says of it, and how to look at the runner for it now. */
export interface Cause {
  readonly id: CauseId;
  readonly title: Sentence;
  readonly evidence: Sentence;
  readonly grade: Grade;
  /** Ids of the audited claims of the article. */
  readonly claims: readonly string[];
  observe(input: CausesInput): readonly Observation[];
}

export const ALL_CAUSES: readonly Cause[] = [
  {
    id: "C1",
    title: sentence("causes.C1.title", "Shoes that are worn or made for other ground"),
    evidence: sentence(
      "causes.C1.evidence",
      "Plausible and hardly studied: loads change little in worn shoes, and no trial looked at the back.",
    ),
    grade: "very-low",
    claims: ["C1", "C2", "C3"],
    observe: observeFootwear,
  },
  {
    id: "C2",
    title: sentence("causes.C2.title", "How you land: hard, far in front, or very fast"),
    evidence: sentence(
      "causes.C2.evidence",
      "Shorter, quicker steps lower the load on hip and knee; no study has back pain as its outcome, and changing how the foot lands is not supported.",
    ),
    grade: "low",
    claims: ["C4", "C5", "C6"],
    observe: observeTechnique,
  },
  {
    id: "C3",
    title: sentence("causes.C3.title", "A spine out of line: hollow back, tense shoulders, crossed arms"),
    evidence: sentence(
      "causes.C3.evidence",
      "Posture and back pain go together in some studies and not in others. A stiff, guarded trunk is more typical of runners with back pain.",
    ),
    grade: "very-low",
    claims: ["C7", "C8", "C9", "C10"],
    observe: observeAlignment,
  },
  {
    id: "C4",
    title: sentence("causes.C4.title", "Tense hip muscles"),
    evidence: sentence(
      "causes.C4.evidence",
      "People with back pain extend the hip less on average; a small trial of stretching showed no clear benefit.",
    ),
    grade: "low",
    claims: ["C11"],
    observe: observeHipMuscles,
  },
  {
    id: "C5",
    title: sentence("causes.C5.title", "A weak trunk"),
    evidence: sentence(
      "causes.C5.evidence",
      "As a cause it rests on models; as a remedy exercise works, and for runners with back pain leg strength did at least as well.",
    ),
    grade: "low",
    claims: ["C12"],
    observe: observeTrunkStrength,
  },
  {
    id: "C6",
    title: sentence("causes.C6.title", "Too much, too soon, too little rest"),
    evidence: sentence(
      "causes.C6.evidence",
      "The best-supported of the six: a single run much longer than those of the last 30 days goes with more overuse injuries, of any site. Stretching is not supported, warming up hardly.",
    ),
    grade: "low",
    claims: ["C13", "C14", "C15"],
    observe: observeLoadAndRest,
  },
  {
    id: "ground",
    title: sentence("causes.ground.title", "The ground and its slopes"),
    evidence: sentence(
      "causes.ground.evidence",
      "Descents bring more impact and bend the lower back backwards; hard ground shakes the shin more in some studies and less in others. No study links either with back pain.",
    ),
    grade: "very-low",
    claims: ["P5", "P6"],
    observe: () => [],
  },
  {
    id: "days",
    title: sentence("causes.days.title", "The days beside running: stress, sleep, lifting"),
    evidence: sentence(
      "causes.days.evidence",
      "The article leaves it out. Stress and heavy lifting went before new or flaring back pain in people who were not runners in particular.",
    ),
    grade: "low",
    claims: [],
    observe: () => [],
  },
];
