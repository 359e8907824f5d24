import { type StudyOptions, studyOptions } from "../study-options.ts";

export interface CalibrationOptions extends Pick<StudyOptions, "seed" | "writesPage"> {
  readonly diaries: number;
}

export function optionsFrom(args: readonly string[]): CalibrationOptions {
  const { isQuick, seed, writesPage } = studyOptions(args, {
    usage: "Usage: node studies/causes-calibration.ts [--quick] [--seed N]",
  });
  return { seed, writesPage, diaries: isQuick ? 100 : 1_500 };
}
