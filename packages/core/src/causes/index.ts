export {
  CAUSE_IDS,
  type CauseFinding,
  type CauseId,
  type CauseState,
  type Causes,
  type PersonalEvidence,
} from "./cause-finding.ts";
export type { CausesInput } from "./causes-input.ts";
export { FLARES_NEEDED, findCauses } from "./find-causes.ts";
