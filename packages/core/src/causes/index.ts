export type { CauseFinding, CauseState, Causes, PersonalEvidence } from "./cause-finding.ts";
export { CAUSE_IDS, type CauseId } from "./cause-id.ts";
export type { CausesInput } from "./causes-input.ts";
export { FACTORS, type Factor, isExposed, type Limit, limitOf, priorOf } from "./factors/index.ts";
export { FLARES_NEEDED, findCauses } from "./find-causes.ts";
