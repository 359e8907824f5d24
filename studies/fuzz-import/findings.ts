import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Format } from "./formats.ts";

export interface Finding {
  readonly format: Format;
  readonly caseSeed: number;
  readonly flaw: string;
}

/** Findings of a run: the same flaw in many inputs is one, kept with the smallest of them. */
export interface Findings {
  add(finding: Finding, bytes: Uint8Array): Promise<void>;
  list(): readonly (Finding & { readonly count: number; readonly sizeBytes: number })[];
}

/** Keeps the input of each finding in `folder`, with its seed and what was wrong. */
export function findingsIn(folder: string): Findings {
  const known = new Map<string, Finding & { count: number; sizeBytes: number }>();
  return {
    add: async (finding, bytes) => {
      const key = `${finding.format} ${finding.flaw.replaceAll(/\d+/g, "N")}`;
      const before = known.get(key);
      if (before !== undefined && before.sizeBytes <= bytes.length) {
        before.count += 1;
        return;
      }
      known.set(key, { ...finding, count: (before?.count ?? 0) + 1, sizeBytes: bytes.length });
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${finding.format}-${finding.caseSeed}`);
      await writeFile(`${path}.bin`, bytes);
      await writeFile(`${path}.txt`, `${finding.flaw}\n`);
    },
    list: () => [...known.values()],
  };
}
