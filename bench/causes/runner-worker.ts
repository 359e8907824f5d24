/** A thread that makes the parts of the runners it is asked for; each needs nothing of the others. */
import { parentPort } from "node:worker_threads";
import { analyseCaseCrossover } from "../../packages/core/src/case-crossover/index.ts";
import {
  type NamedExposure,
  type RunnerPart,
  runnerPartOf,
} from "../../packages/core/src/pooled-priors/index.ts";
import { random } from "../../packages/core/src/simulation/index.ts";
import { FACTOR_IDS, LITERATURE_PRIOR, yearDiary } from "./year-diary.ts";

/** Runners from the first up to, not with, the end. */
export interface RunnersAsked {
  readonly first: number;
  readonly end: number;
}

const exposures = FACTOR_IDS.map(
  (id): NamedExposure => ({ id, prior: LITERATURE_PRIOR, unexposedAt: 0, worse: "more" }),
);

function partOf(runner: number): RunnerPart {
  const result = analyseCaseCrossover({ exposures, strata: yearDiary(runner) }, random(runner).uniform);
  if (!result.ok) throw new Error(result.error.message);
  if (result.value.kind === "unavailable") throw new Error(result.value.detail);
  return runnerPartOf(result.value, exposures);
}

parentPort?.on("message", ({ first, end }: RunnersAsked) => {
  const parts = Array.from({ length: end - first }, (_none, at) => partOf(first + at));
  parentPort?.postMessage(parts);
});
