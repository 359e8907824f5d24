import type { RunnerProfile } from "@backstride/core/runner";

/** GET …/profile; PUT …/profile takes and gives the same. */
export type ProfileAnswer = RunnerProfile;
