import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const STUDY = fileURLToPath(new URL("../../studies/fuzz-import.ts", import.meta.url));
const FORMATS = 7;
const CASES_OF_EACH = 50;

it("no damaged or hostile file stops the import, holds it up or brings nonsense", async () => {
  const study = promisify(execFile)(process.execPath, [STUDY, "--quick", "--seed", "1"]);
  // The study ends with 1 when it finds something: then its words are what has to be read.
  const { stdout } = await study.catch((error: { readonly stdout: string }) => error);
  expect(stdout).not.toContain("FOUND");
  expect(stdout.trim().split("\n").at(-1)).toBe(`${FORMATS * CASES_OF_EACH} inputs of seed 1, 0 findings`);
});
