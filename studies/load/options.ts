import { type StudyOptions, studyOptions } from "../study-options.ts";

export interface Options extends Pick<StudyOptions, "seed" | "writesPage"> {
  readonly runners: number;
}

export function optionsFrom(args: readonly string[]): Options {
  const { isQuick, seed, writesPage } = studyOptions(args, {
    usage: "Usage: node studies/load.ts [--quick] [--seed N]",
  });
  return { seed, writesPage, runners: isQuick ? 4 : 40 };
}
