import type { Claim } from "./claim.ts";
import { CLAIMS, SOURCES } from "./records.generated.ts";
import type { Row } from "./row.ts";
import type { Source } from "./source.ts";

const sourcesById: ReadonlyMap<string, Source> = new Map(SOURCES.map((source) => [source.id, source]));
const claimsById: ReadonlyMap<string, Claim> = new Map(CLAIMS.map((claim) => [claim.id, claim]));

/** The source with this id, or null where there is none. */
export function findSource(id: string): Source | null {
  return sourcesById.get(id) ?? null;
}

/** The audited claim with this id (C1 to C15, R1 to R6, P1 to P8), or null where there is none. */
export function findClaim(id: string): Claim | null {
  return claimsById.get(id) ?? null;
}

/** The claims that a row of the product answers, in the audit's order; none for the setting, S1 to S3. */
export function claimsOfRow(row: Row): readonly Claim[] {
  return CLAIMS.filter((claim) => claim.row === row);
}
