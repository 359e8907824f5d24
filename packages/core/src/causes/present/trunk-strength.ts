import { sentence } from "../../results/index.ts";
import { missing, type Observation } from "./observation.ts";

/** C5: a weak trunk. Nothing speaks for or against it before the guided endurance tests exist. */
export function observeTrunkStrength(): readonly Observation[] {
  return [
    missing(
      sentence(
        "causes.trunk.tests",
        "How long your trunk muscles hold: the endurance tests under Questionnaires measure it. Their results are not weighed here yet.",
      ),
    ),
  ];
}
