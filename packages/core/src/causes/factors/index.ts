export type { Cut, Factor } from "./factor.ts";
export { FACTORS } from "./factors.ts";
export { isExposed, type Limit, limitOf } from "./is-exposed.ts";
export { priorOf, SCEPTICAL_PRIOR } from "./prior-of.ts";
export { isOfRuns, recordOf } from "./record-of.ts";
