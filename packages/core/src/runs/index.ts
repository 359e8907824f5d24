export { GROUNDS, type Ground, groundOf } from "./ground.ts";
export { measureRun } from "./measure-run.ts";
export { type EntryOfTotals, measuresOfTotals } from "./measures-of-totals.ts";
export { QUALITY_MARK_KINDS, type QualityMark, type QualityMarkKind } from "./quality-mark.ts";
export { qualityMarksOf } from "./quality-marks.ts";
export { isRunningSport, type Run, runFromMeasures } from "./run.ts";
export { MEASURES_VERSION, type RunMeasures } from "./run-measures.ts";
export { RUN_TOTAL_IDS, type RunTotal, type RunTotalId } from "./run-total.ts";
