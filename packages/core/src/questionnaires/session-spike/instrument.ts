import { type Sentence, sentence } from "../../results/index.ts";
import { SPIKE_VERSION, spikeClass } from "../../training-load/index.ts";
import { kilometres } from "../../units/index.ts";
import { inOwnWords, makeInstrument } from "../instrument.ts";
import {
  type SessionSpikeAnswers,
  type SessionSpikeScore,
  sessionSpikeAnswersSchema,
  sessionSpikeScoreSchema,
} from "./schema.ts";

const compute = ({ longestKm, sessionKm }: SessionSpikeAnswers): SessionSpikeScore => ({
  class:
    sessionKm === null || longestKm === null
      ? null
      : spikeClass(kilometres(sessionKm), kilometres(longestKm)),
});

const SAID: Readonly<Record<NonNullable<SessionSpikeScore["class"]>, string>> = {
  reference: "At most 10 % longer than the longest of the 30 days before: no spike.",
  small: "More than 10 to 30 % longer than the longest of the 30 days before: a small spike.",
  moderate: "More than 30 to 100 % longer than the longest of the 30 days before: a moderate spike.",
  large: "More than twice as long as the longest of the 30 days before: a large spike.",
};

const statements = (
  { class: spike }: SessionSpikeScore,
  { longestKm, sessionKm }: SessionSpikeAnswers,
): readonly Sentence[] => [
  spike === null
    ? sentence(
        "score.sessionSpike.open",
        "Whether it is a spike is not known, which does not mean that it is none. Missing: {missing}.",
        {
          missing: [
            ...(longestKm === null ? ["the longest run of the 30 days before"] : []),
            ...(sessionKm === null ? ["the distance of this run"] : []),
          ].join(" and "),
        },
      )
    : sentence(`score.sessionSpike.${spike}`, SAID[spike]),
  sentence(
    "score.sessionSpike.evidence",
    "Spikes came with more overuse injuries of any site, not of the back in particular.",
  ),
];

/** The distance of one run against the longest of the 30 days before it (frandsen-2025), as in the training load. */
export const sessionSpike = makeInstrument<SessionSpikeAnswers, SessionSpikeScore>(
  {
    id: "session-spike",
    version: SPIKE_VERSION,
    title: "Session spike",
    description:
      "How far one run went beyond the longest of the 30 days before: reference, small, moderate or large. It describes the step, not a risk in per cent.",
    credit: "Frandsen JSB, et al. Br J Sports Med 2025;59:1203-1210. Wording of Backstride.",
    licence: "Free: two distances.",
    items: inOwnWords([
      { id: "longestKm", text: "How long was your longest run of the 30 days before, in kilometres?" },
      { id: "sessionKm", text: "How long was this run, in kilometres?" },
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [],
    sources: ["frandsen-2025"],
  },
  { schemas: { answers: sessionSpikeAnswersSchema, score: sessionSpikeScoreSchema }, compute, statements },
);
