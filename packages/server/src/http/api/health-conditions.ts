import type { HealthConditions } from "@backstride/core/advice";

/** GET …/health-conditions; PUT …/health-conditions takes and gives the same. Null is "not asked". */
export type HealthAnswer = HealthConditions;
