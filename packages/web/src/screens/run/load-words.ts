import type { LoadBasis, LoadFactors } from "@backstride/core/back-load";
import type { RunDetail } from "@backstride/server/api";
import { wholeNumber } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";

export type KnownLoad = Extract<NonNullable<RunDetail["load"]>["load"], { kind: "known" }>;

/** A factor this close to 1 is said to be as usual. */
const AS_USUAL = 0.05;

export type FactorName = keyof LoadFactors;
export const FACTOR_NAMES = ["steps", "speed", "grade"] as const satisfies readonly FactorName[];

const FACTOR_WORDS = {
  steps: { more: "backLoad.steps.more", less: "backLoad.steps.less", same: "backLoad.steps.same" },
  speed: { more: "backLoad.speed.more", less: "backLoad.speed.less", same: "backLoad.speed.same" },
  grade: { more: "backLoad.grade.more", less: "backLoad.grade.less", same: "backLoad.grade.same" },
} as const satisfies Record<FactorName, Record<"more" | "less" | "same", MessageKey>>;

/** What a factor of the load says of the run. Where no slope is known it is said so, and not that there was none. */
export function factorInWords(
  name: FactorName,
  { factors, basis }: Pick<KnownLoad, "factors" | "basis">,
): string {
  const times = factors[name];
  if (name === "grade" && Math.round(100 * basis.gradedShare) === 0) return t("backLoad.grade.notKnown");
  const { more, less, same } = FACTOR_WORDS[name];
  return t(times > 1 + AS_USUAL ? more : times < 1 - AS_USUAL ? less : same);
}

/** A factor as it is read: "1.20". */
export const factorNumber = (times: number): string => times.toFixed(2);

/** The slope at a point, "3 m down per 100 m"; less than half a metre is level. */
export function slopeInWords(gradePercent: number): string {
  const metres = Math.round(Math.abs(gradePercent));
  if (metres === 0) return t("backLoad.slope.level");
  return t(gradePercent > 0 ? "backLoad.slope.up" : "backLoad.slope.down", { metres });
}

/** What a load was made from, a sentence each. */
export function basisInWords(
  basis: LoadBasis,
  steps: { readonly low: number; readonly middle: number; readonly high: number },
): readonly string[] {
  const percent = Math.round(100 * basis.gradedShare);
  return [
    t(`backLoad.basis.steps.${basis.steps}`, {
      steps: wholeNumber(steps.middle),
      low: wholeNumber(steps.low),
      high: wholeNumber(steps.high),
    }),
    t(`backLoad.basis.course.${basis.course}`),
    percent === 0 ? t("backLoad.basis.noGrade") : t("backLoad.basis.graded", { percent }),
    t(`backLoad.basis.ground.${basis.ground}`),
    t(`backLoad.basis.shoe.${basis.shoe}`),
  ];
}

export interface LoadHelp {
  readonly words: string;
  readonly link: { readonly href: string; readonly words: string } | null;
}

/** What would make the load of a run known; null where nothing would. */
export function helpFor(reason: string): LoadHelp | null {
  switch (reason) {
    case "tooFewUsualRuns":
      return {
        words: t("backLoad.help.tooFewUsualRuns"),
        link: { href: "/import", words: t("backLoad.toImport") },
      };
    case "stepsNotKnown":
      return {
        words: t("backLoad.help.stepsNotKnown"),
        link: { href: "/data", words: t("backLoad.toProfile") },
      };
    case "runHasNoSpeed":
      return { words: t("backLoad.help.runHasNoSpeed"), link: null };
    default:
      return null;
  }
}
