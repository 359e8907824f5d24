import { err, refusal } from "@backstride/core/results";
import { turnTaking } from "../../storage/data-folder/turn-taking.ts";
import type { DiaryAnalyser } from "../../use-cases/analysis/diary-analyser.ts";
import { threadLane } from "../thread-lane.ts";
import type { AnalysisAnswer, AnalysisQuestion, AnalysisStart } from "./thread-messages.ts";

/** Ten years take some seconds on a slow machine that has other work; after this nobody waits any more. */
const ANSWER_MS = 120_000;
/** A thread that wants more than this for objects is ended, not the whole program. */
const HEAP_MB = 1024;
/** What lives short is swept often: after ten years were analysed the program held 275 MB and not 425, in the same time. */
const YOUNG_MB = 12;

/** Analyses diaries on a thread of its own, one question after the other. What goes wrong unexpectedly is told to `log`. */
export function threadedAnalyser(dataFolder: string, log: (line: string) => void): DiaryAnalyser {
  const given: AnalysisStart = { dataFolder };
  const lane = threadLane<AnalysisQuestion, AnalysisAnswer>({
    source: new URL("./analysis-thread.ts", import.meta.url),
    task: "analysing a diary",
    given,
    limits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    log,
  });
  const inTurn = turnTaking();
  const ask = (question: AnalysisQuestion): Promise<AnalysisAnswer> =>
    inTurn(() => lane.ask(question, ANSWER_MS));
  return {
    causes: async (asked) => {
      const said = await ask({ kind: "causes", asked });
      return said.kind === "causes" ? said.causes : err(failed);
    },
    report: async (asked) => {
      const said = await ask({ kind: "report", asked });
      return said.kind === "report" ? said.report : err(failed);
    },
    close: () => lane.close(),
  };
}

const failed = refusal(
  "causesFailed",
  "Holding your diary against itself ended unexpectedly. Nothing that you entered or recorded is lost or changed; try once more.",
);
