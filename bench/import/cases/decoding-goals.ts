import type { RecordingFormat } from "../../../packages/core/src/recording/index.ts";
import type { GoalList } from "../goals.ts";
import type { Contender } from "../timing/contenders.ts";
import type { Figures } from "../timing/side-by-side.ts";
import { GOAL } from "./bench-setting.ts";
import { millisecondsOf } from "./figures-line.ts";

/**
 * The goals of decoding for one case: ratios of the times of all its files together, counting only the files for which
 * both readers have a figure.
 */
export function addDecodingGoals(
  goals: GoalList,
  {
    letter,
    format,
    figures,
  }: {
    readonly letter: string;
    readonly format: RecordingFormat;
    readonly figures: readonly Figures[];
  },
): void {
  const times = (slower: Contender, quicker: Contender): number => {
    const both = figures.filter((one) =>
      Number.isFinite(millisecondsOf(one, slower) + millisecondsOf(one, quicker)),
    );
    const sum = (name: Contender): number =>
      both.reduce((total, one) => total + millisecondsOf(one, name), 0);
    return sum(slower) / sum(quicker);
  };
  const what = `(${letter}) ${format.toUpperCase()} decoding, warm`;
  if (format !== "fit") {
    const measured = times("sports-lib", "backstride");
    goals.add({
      what: `${what}, against sports-lib`,
      measured,
      bound: "at least",
      limit: GOAL.xmlPeerTimes,
      unit: "times as quick",
    });
    return;
  }
  goals.add({
    what: `${what}, against fit-file-parser`,
    measured: times("fit-file-parser", "backstride"),
    bound: "at least",
    limit: GOAL.fitPeerTimes,
    unit: "times as quick",
  });
  goals.add({
    what: `${what}, against one pass over the bytes`,
    measured: times("backstride", "bytes"),
    bound: "at most",
    limit: GOAL.fitPasses,
    unit: "times as long",
  });
}
