import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Generator } from "./generator.ts";

/**
 * Runs the generators and returns the paths of the files that are not as they would be made now, in the order made.
 * Writes those files, unless `checkOnly`.
 */
export async function writeGenerated(
  root: string,
  generators: readonly Generator[],
  { checkOnly }: { readonly checkOnly: boolean },
): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const generate of generators) {
    for (const { path, content } of await generate(root)) {
      const target = join(root, path);
      if (existsSync(target) && readFileSync(target).equals(Buffer.from(content))) continue;
      stale.push(path);
      if (checkOnly) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }
  return stale;
}
