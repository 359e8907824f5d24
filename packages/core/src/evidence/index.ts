export { AGREEMENTS, type Agreement, type BetterSupported, type Claim } from "./claim.ts";
export { claimsOfRow, findClaim, findSource } from "./find.ts";
export { GRADES, type Grade } from "./grade.ts";
export { BETTER_SUPPORTED, CLAIMS, SOURCES } from "./records.generated.ts";
export { ROWS, type Row } from "./row.ts";
export { betterSupportedSchema, claimSchema, sourceSchema } from "./schema.ts";
export { SOURCE_KINDS, type Source, type SourceKind } from "./source.ts";
