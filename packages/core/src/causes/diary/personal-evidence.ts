import { type Sentence, sentence, type Unavailable } from "../../results/index.ts";
import type { FactorFinding, PersonalEvidence } from "../cause-finding.ts";
import { type DiaryAnalysis, FLARES_NEEDED } from "./analyse-diary.ts";
import type { Occasion } from "./occasions.ts";
import type { Season } from "./seasons.ts";

/** How far the diary reaches, in counts and in a sentence. */
export function personalEvidence(
  occasions: readonly Occasion[],
  seasons: readonly Season[],
  analysis: DiaryAnalysis | Unavailable,
  factors: readonly FactorFinding[],
): Omit<PersonalEvidence, "priorsFrom"> {
  const flares = seasons.reduce((sum, season) => sum + season.flares.length, 0);
  const others = seasons.reduce((sum, season) => sum + season.others.length, 0);
  const flaresFound = occasions.filter(({ outcome }) => outcome.kind === "flare").length;
  const runsWithoutEntry = occasions.filter(
    ({ outcome }) => outcome.kind === "unknown" && outcome.reason === "no-entry",
  ).length;
  return {
    flares,
    flaresNeeded: FLARES_NEEDED,
    others,
    flaresFound,
    runsWithoutEntry,
    statement: statementOf(analysis, {
      flares,
      others,
      flaresFound,
      runsWithoutEntry,
      speaks: factors.some(({ verdict }) => verdict === "raises"),
    }),
  };
}

interface Counts {
  readonly flares: number;
  readonly others: number;
  readonly flaresFound: number;
  readonly runsWithoutEntry: number;
  /** Whether anything is claimed. */
  readonly speaks: boolean;
}

function statementOf(
  analysis: DiaryAnalysis | Unavailable,
  { flares, others, flaresFound, runsWithoutEntry, speaks }: Counts,
): Sentence {
  if (flaresFound >= FLARES_NEEDED && flares < FLARES_NEEDED) {
    return sentence(
      "causes.personal.nothingToCompare",
      "Your diary has {found} flares, but only {flares} can be held against other runs or days of the same weeks: enter how your back is on good days too. After {without} runs nothing was entered.",
      { found: flaresFound, flares, without: runsWithoutEntry },
    );
  }
  if (flares < FLARES_NEEDED) {
    return sentence(
      "causes.personal.tooFew",
      "Not enough flares yet to say what goes before yours ({flares} of {needed}). What stands here is your present state beside what studies of other people found.",
      { flares, needed: FLARES_NEEDED },
    );
  }
  if (analysis.kind === "unavailable") {
    return sentence(
      "causes.personal.notAnalysed",
      "Your diary has {flares} flares, but they can't be held against other runs: {why} What stands here is your present state beside what studies of other people found.",
      { flares, why: analysis.detail },
    );
  }
  const values = { flares, others };
  return speaks
    ? sentence(
        "causes.personal.speaks",
        "{flares} flares were held against {others} other runs and days of the same weeks. Your diary speaks for what is marked so; that it went before your flares does not prove that it caused them.",
        values,
      )
    : sentence(
        "causes.personal.cannotTell",
        "{flares} flares were held against {others} other runs and days of the same weeks. Your diary can't tell yet what goes before them.",
        values,
      );
}
