import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

const ROOM = "packages/core/src/evidence";
// The audit goes through causes, remedies, prevention.
const CLAIM_LETTERS = "CRP";

/** The module that imports each record of the evidence room, because the core itself may not list a folder. */
export const evidenceRecords: Generator = (root) => {
  const sources = recordNames(join(root, ROOM, "sources")).toSorted();
  const claims = recordNames(join(root, ROOM, "claims")).toSorted(byAuditOrder);
  const content = `// Written by \`node scripts/generate.ts\` from the files in sources/ and claims/; change those instead.
import betterSupported from "./better-supported.json" with { type: "json" };
${claims.map((id) => `import ${variableName("claim", id)} from "./claims/${id}.json" with { type: "json" };`).join("\n")}
import type { BetterSupported, Claim } from "./claim.ts";
import type { Source } from "./source.ts";
${sources.map((id) => `import ${variableName("source", id)} from "./sources/${id}.json" with { type: "json" };`).join("\n")}

// TypeScript reads a JSON file's "kind" or "grade" as any string, hence the assertions; the room's test holds every
// file against its schema.

/** Every source, by id. */
export const SOURCES = [
${sources.map((id) => `  ${variableName("source", id)},`).join("\n")}
] as readonly Source[];

/** Every audited claim of the article, in the audit's order. */
export const CLAIMS = [
${claims.map((id) => `  ${variableName("claim", id)},`).join("\n")}
] as readonly Claim[];

/** What the article leaves out although more speaks for it. */
export const BETTER_SUPPORTED = betterSupported as readonly BetterSupported[];
`;
  return [{ path: `${ROOM}/records.generated.ts`, content }];
};

function recordNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
}

function byAuditOrder(left: string, right: string): number {
  const letters = CLAIM_LETTERS.indexOf(left.charAt(0)) - CLAIM_LETTERS.indexOf(right.charAt(0));
  return letters === 0 ? Number(left.slice(1)) - Number(right.slice(1)) : letters;
}

function variableName(prefix: string, id: string): string {
  const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return prefix + words.join("");
}
