import { findClaim, type Grade, type Row } from "../evidence/index.ts";
import type { Advice } from "./advice.ts";
import { describeCondition } from "./condition-words.ts";
import { HEALTH_CONDITION_LABELS, type HealthCondition } from "./health-conditions.ts";
import { ADVICE } from "./records.ts";
import { isVerified } from "./verification.ts";

/** A piece of advice for readers: its conditions in words, and what its claims say beside it. */
export interface DescribedAdvice {
  readonly id: string;
  readonly row: Row | null;
  readonly about: "remedy" | "prevention";
  readonly title: string;
  readonly text: string;
  /** In words, to follow "meant". */
  readonly appliesWhen: string;
  readonly mustNotWhen: readonly {
    readonly condition: HealthCondition;
    readonly label: string;
    readonly why: string;
  }[];
  readonly cautionSources: readonly string[];
  readonly articleSays: readonly string[];
  readonly evidenceSays: readonly string[];
  readonly grade: Grade;
  readonly gradeNote: string | null;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly betterSupported: readonly string[];
  readonly isVerified: boolean;
}

export function describeAdvice(advice: Advice): DescribedAdvice {
  const claims = advice.claims.flatMap((id) => findClaim(id) ?? []);
  return {
    id: advice.id,
    row: advice.row,
    about: advice.about,
    title: advice.title,
    text: advice.text,
    appliesWhen: describeCondition(advice.appliesWhen),
    mustNotWhen: advice.mustNotWhen.map(({ condition, why }) => ({
      condition,
      label: HEALTH_CONDITION_LABELS[condition],
      why,
    })),
    cautionSources: advice.cautionSources,
    articleSays: claims.map(({ articleSays }) => articleSays),
    evidenceSays: claims.map(({ evidenceSays }) => evidenceSays),
    grade: advice.grade,
    gradeNote: advice.gradeNote,
    sources: advice.sources,
    claims: advice.claims,
    betterSupported: advice.betterSupported,
    isVerified: isVerified(advice),
  };
}

/** All advice for readers, in the order of the records. */
export const describeAllAdvice = (): readonly DescribedAdvice[] => ADVICE.map(describeAdvice);
