import type { ImportProgress, ImportSummary } from "@backstride/server/api";
import { tCount } from "../../i18n/t.ts";

type Base = Parameters<typeof tCount>[0];

/** A count of an import with its place in the bar. */
export interface CountInWords {
  readonly part: "done" | "skipped" | "failed" | null;
  readonly text: string;
}

/** Files that waited when the runner stopped the import. */
export const stoppedCount = ({ total, done, skipped, failed, waiting }: ImportProgress): number =>
  Math.max(0, total - done - skipped - failed - waiting);

/** How far an import is. How many runs came of the files is said once they are counted: an archive is none. */
export function countsInWords(
  progress: ImportProgress,
  summary: Pick<ImportSummary, "runs" | "sameRuns"> | null,
): readonly CountInWords[] {
  const ofRuns: readonly CountInWords[] =
    summary === null
      ? [{ part: "done", text: tCount("import.read", progress.done) }]
      : [
          { part: "done", text: tCount("import.runs", summary.runs) },
          ...some(null, "import.sameRuns", summary.sameRuns),
        ];
  return [
    ...ofRuns,
    ...some("skipped", "import.skipped", progress.skipped),
    ...some("failed", "import.failed", progress.failed),
    ...some(null, "import.stopped", stoppedCount(progress)),
  ];
}

const some = (part: CountInWords["part"], base: Base, count: number): readonly CountInWords[] =>
  count === 0 ? [] : [{ part, text: tCount(base, count) }];
