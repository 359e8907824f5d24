import { type Sentence, sentence, type Unavailable } from "../results/index.ts";
import type { CauseBasis, FactorFinding, FlaresWithout } from "./cause-finding.ts";
import type { PublishedState } from "./present/observation.ts";

/** What may be there of a cause: its factors, and the states of the runner of which an effect is published. */
interface Present {
  readonly factors: readonly FactorFinding[];
  readonly states: readonly PublishedState[];
}

/** What is said of a cause in one sentence, by what its place rests on. */
export function statementOf(
  basis: CauseBasis,
  share: FlaresWithout | Unavailable,
  { factors, states }: Present,
): Sentence {
  switch (basis) {
    case "from-diary":
      return share.kind === "computed" && share.exposedFlares > 0
        ? fromDiary(share, factors)
        : sentence(
            "causes.statement.fromOldDiary",
            "Your diary speaks for it, but no flare of the last year tells of it.",
          );
    case "published-and-present": {
      const recent = presentOnes(factors.filter(({ isPublished }) => isPublished));
      return states.length === 0
        ? sentence(
            "causes.statement.published",
            "Studies of other people found a link with injuries or back pain, and it has been there in the last four weeks: {what}. Your own diary does not tell.",
            { what: recent.join("; ") },
          )
        : sentence(
            "causes.statement.publishedState",
            "Studies of other people found a link with injuries or back pain, and it is there, by what you told or by the last four weeks: {what}. Your own diary does not tell.",
            { what: [...states.map(({ name }) => name), ...recent].join("; ") },
          );
    }
    case "present-effect-unknown":
      return sentence(
        "causes.statement.present",
        "It is there, or has been in the last four weeks. Whether it does anything to your back nobody knows yet.",
      );
    case "not-seen":
      return sentence(
        "causes.statement.notSeen",
        "What is known of you and of the last four weeks does not show it.",
      );
    case "not-known":
      return sentence("causes.statement.notKnown", "We don't know yet whether it is there.");
  }
}

function fromDiary(share: FlaresWithout, factors: readonly FactorFinding[]): Sentence {
  const values = {
    flares: share.knownFlares === 1 ? "1 flare" : `${share.knownFlares} flares`,
    middle: Math.round(share.middle),
    low: Math.floor(share.low),
    high: Math.ceil(share.high),
  };
  const own = new Set(factors.map(({ id }) => id));
  const elsewhere = factors.some(
    ({ verdict, together }) => verdict === "raises" && together.some((id) => !own.has(id)),
  );
  return elsewhere
    ? sentence(
        "causes.statement.fromDiaryOrOther",
        "Your diary speaks for it or for what came and went together with it: if it is this one, about {middle} ({low} to {high}) of {flares} of the last year would not have come without it.",
        values,
      )
    : sentence(
        "causes.statement.fromDiary",
        "Your diary speaks for it: if it is a cause, about {middle} ({low} to {high}) of {flares} of the last year would not have come without it.",
        values,
      );
}

const presentOnes = (factors: readonly FactorFinding[]): readonly string[] =>
  factors
    .filter(({ recent }) => recent.exposed > 0)
    .map(({ title, recent }) => `${title.toLowerCase()} (${recent.exposed} of ${recent.known})`);
