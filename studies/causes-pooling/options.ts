import { type StudyOptions, studyOptions } from "../study-options.ts";

const TEMPERING = "--tempering";

export interface PoolingOptions extends Pick<StudyOptions, "seed" | "writesPage"> {
  readonly clinics: number;
  /** Of --tempering. */
  readonly runners: number;
  /** Only how flares are to be counted in a part. */
  readonly isOfTempering: boolean;
}

export function optionsFrom(args: readonly string[]): PoolingOptions {
  const { isQuick, given, ...options } = studyOptions(args, {
    usage: "Usage: node studies/causes-pooling.ts [--quick] [--tempering] [--seed N]",
    own: [TEMPERING],
  });
  return {
    ...options,
    clinics: isQuick ? 8 : 120,
    runners: isQuick ? 12 : 60,
    isOfTempering: given.has(TEMPERING),
  };
}
