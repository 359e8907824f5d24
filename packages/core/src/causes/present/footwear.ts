import { mismatchOf, shoeWear } from "../../footwear/index.ts";
import { sentence } from "../../results/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor } from "./observation.ts";
import { RECENT_DAYS, recentRuns } from "./recent-runs.ts";

/** C1: wrong or worn shoes. */
export function observeFootwear(input: CausesInput): readonly Observation[] {
  return [...observeWear(input), ...observeMismatch(input)];
}

/** By what people say and not by a distance of the runner's own: a reminder that they set says nothing of their back. */
function observeWear({ runs, today, shoes }: CausesInput): readonly Observation[] {
  const worn = new Set(recentRuns(runs, today).flatMap((run) => (run.shoeId === null ? [] : [run.shoeId])));
  if (worn.size === 0) {
    return [
      missing(
        sentence("causes.shoes.none", "In which shoes you ran: add your shoes and name them with your runs."),
      ),
    ];
  }
  return shoes
    .filter((shoe) => worn.has(shoe.id))
    .flatMap((shoe): readonly Observation[] => {
      const found = shoeWear({ ...shoe, renewAtM: null }, runs, today);
      if (found.state === "unknown") {
        return [
          missing(
            sentence(
              "causes.shoes.unknownWear",
              "How far you had run in {name} before: then its wear can be told.",
              {
                name: shoe.name,
              },
            ),
          ),
        ];
      }
      const seen = {
        rule: "cause-shoe-wear",
        statement: found.why.statement,
        facts: found.why.facts,
        thresholds: found.why.thresholds,
        sources: found.why.sources,
        grade: "very-low",
      };
      return [found.state === "within" ? speaksAgainst(seen) : speaksFor(seen)];
    });
}

function observeMismatch({ runs, today, shoes }: CausesInput): readonly Observation[] {
  const judged = recentRuns(runs, today).map((run) =>
    mismatchOf(run, shoes.find((shoe) => shoe.id === run.shoeId) ?? null),
  );
  const known = judged.filter((answer) => answer !== null);
  const wrong = known.filter((answer) => answer).length;
  if (known.length === 0) {
    return [
      missing(
        sentence("causes.ground.none", "On which ground you ran, so that shoe and ground can be compared."),
      ),
    ];
  }
  const seen = {
    rule: "cause-shoe-for-ground",
    facts: [
      { label: "Runs in a shoe not made for their ground", value: wrong, unit: "runs" },
      { label: "Runs whose shoe and ground are known", value: known.length, unit: "runs" },
    ],
    sources: ["relph-2022"],
    grade: "very-low",
  };
  return [
    wrong > 0
      ? speaksFor({
          ...seen,
          statement: sentence(
            "causes.ground.wrong",
            "{wrong} of {known} runs of the last {days} days were in a shoe not made for their ground.",
            { wrong, known: known.length, days: RECENT_DAYS },
          ),
        })
      : speaksAgainst({
          ...seen,
          statement: sentence(
            "causes.ground.right",
            "In the last {days} days all {known} runs with known ground were in a shoe made for it.",
            { known: known.length, days: RECENT_DAYS },
          ),
        }),
  ];
}
