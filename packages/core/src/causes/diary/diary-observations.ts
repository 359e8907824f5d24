import { sentence } from "../../results/index.ts";
import type { Counted, FactorFinding } from "../cause-finding.ts";
import { FACTORS } from "../factors/index.ts";
import { type Observation, speaksAgainst, speaksFor } from "../present/observation.ts";
import { CLAIM_FROM } from "./claims.ts";

/** What the diary says of the factors of a cause, each with its counts. */
export const diaryObservations = (factors: readonly FactorFinding[]): readonly Observation[] =>
  factors.flatMap(observationOf);

function observationOf(factor: FactorFinding): readonly Observation[] {
  const { verdict, id, phrase, flares, others, together } = factor;
  if (verdict === "not-compared" || verdict === "cannot-tell") return [];
  const seen = {
    rule: `diary-${id}`,
    facts: [
      { label: "Flares that followed it", value: inWords(flares) },
      { label: "Others of the same weeks with it", value: inWords(others) },
      ...(factor.oddsRatio.kind === "computed"
        ? [
            {
              label: "Odds of a flare with it against without it, 90 % interval",
              value: `${times(factor.oddsRatio.low)} to ${times(factor.oddsRatio.high)}`,
              unit: "times",
            },
          ]
        : []),
      ...(together.length > 0
        ? [{ label: "Can't be told apart from", value: together.map(nameOf).join("; ") }]
        : []),
    ],
    thresholds: [
      {
        label: "Probability, for someone who believed in no effect, from which on it is claimed",
        limit: CLAIM_FROM,
        unit: "1",
        met: verdict === "raises",
      },
    ],
    sources: ["maclure-1991", "backstride-cause-claims", "backstride-cause-priors"],
    grade: null,
  };
  const values = { what: phrase, flares: inWords(flares), others: inWords(others) };
  if (verdict === "raises") {
    return [
      speaksFor({
        ...seen,
        statement: sentence(
          "causes.diary.raises",
          "Your flares came more often after {what}: {flares} flares, against {others} others of the same weeks. Your diary alone speaks for it; that it went before does not prove that it is the cause.",
          values,
        ),
      }),
    ];
  }
  return verdict === "leans-more"
    ? [
        speaksFor({
          ...seen,
          statement: sentence(
            "causes.diary.leansMore",
            "Your flares came somewhat more often after {what}: {flares} flares, against {others} others of the same weeks. That may be chance.",
            values,
          ),
        }),
      ]
    : [
        speaksAgainst({
          ...seen,
          statement: sentence(
            "causes.diary.leansLess",
            "Your flares came no more often after {what}: {flares} flares, against {others} others of the same weeks. That does not make it safe.",
            values,
          ),
        }),
      ];
}

const nameOf = (id: FactorFinding["id"]): string =>
  (FACTORS.find((factor) => factor.id === id)?.name ?? id).toLowerCase();

const inWords = ({ exposed, known }: Counted): string => `${exposed} of ${known}`;

const times = (ratio: number): string => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1));
