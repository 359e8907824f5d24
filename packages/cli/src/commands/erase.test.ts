import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@backstride/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../tests/command-line.test-support.ts";
import { eraseOutcomeSchema } from "../schema.ts";

const RECORDINGS = join(import.meta.dirname, "../../../../examples/recordings");

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-erase-"));
  data = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true }));

const erase = (...more: string[]) => runCommand(["erase", "--data", data, ...more]);
const eraseAsJson = async (...more: string[]) => {
  const { code, stdout } = await erase("--json", ...more);
  return { code, said: JSON.parse(stdout) };
};
const rawFiles = () =>
  readdirSync(join(data, "raw"), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());

describe("backstride erase", () => {
  it("without --yes says what would go, erases nothing and is refused; with it all is gone", async () => {
    await runCommand(["import", RECORDINGS, "--data", data]);
    const asked = await eraseAsJson();
    expect([asked.code, asked.said.error.code]).toEqual([2, "eraseNotConfirmed"]);
    // The examples hold three recordings.
    expect(eraseOutcomeSchema.parse(asked.said)).toMatchObject({
      runner: "me",
      isErased: false,
      kept: { activities: 3, diaryEntries: 0, files: 3 },
    });
    expect(rawFiles()).toHaveLength(3);
    const asText = await erase();
    expect([asText.code, asText.stdout]).toEqual([
      2,
      'Would be erased of "me": 3 activities, 3 imported files.\n',
    ]);
    expect(asText.stderr).toContain("Nothing was erased. Add --yes");

    const done = await eraseAsJson("--yes");
    expect(eraseOutcomeSchema.parse(done.said)).toEqual({
      runner: "me",
      isErased: true,
      kept: asked.said.kept,
    });
    expect(done.code).toBe(0);
    expect(rawFiles()).toEqual([]);
    expect(readFileSync(join(data, "backstride.sqlite")).includes("easy-run.fit")).toBe(false);

    const again = await erase("--yes");
    expect([again.code, again.stdout]).toEqual([
      0,
      'Erased of "me": nothing. Exports, backups and your own files elsewhere stay.\n',
    ]);
    const assessed = await runCommand(["assess", "--runner", "me", "--data", data, "--json"]);
    expect(JSON.parse(assessed.stdout)).toMatchObject({ triage: { kind: "ask" }, plan: null });
  });

  it("refuses a runner or a folder that is not there, and makes none", async () => {
    const noFolder = await eraseAsJson("--yes");
    expect([noFolder.code, noFolder.said.error.code]).toEqual([2, "fileNotFound"]);
    expect(readdirSync(folder)).toEqual([]);
    await runCommand(["import", join(RECORDINGS, "treadmill.tcx"), "--data", data]);
    const nobody = await eraseAsJson("--runner", "nobody", "--yes");
    expect([nobody.code, nobody.said.error.code]).toEqual([2, "notFound"]);
    expect((await eraseAsJson("--all")).said.error.code).toBe("argumentInvalid");
    expect(rawFiles()).toHaveLength(1);
  });

  it("refuses a folder that another program has open", async () => {
    const store = await openStore({ dataFolder: data, log: () => {} });
    if (!store.ok) throw new Error(store.error.message);
    const { code, said } = await eraseAsJson("--yes");
    expect([code, said.error.code]).toEqual([2, "dataFolderInUse"]);
    await store.value.close();
  });
});
