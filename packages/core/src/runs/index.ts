export { GROUNDS, type Ground, groundOf } from "./ground.ts";
export { measureRun, type RunMeasures } from "./measure-run.ts";
export { isRunningSport, type Run, runFromMeasures } from "./run.ts";
