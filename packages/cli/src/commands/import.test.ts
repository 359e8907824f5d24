import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../tests/command-line.test-support.ts";
import { importOutcomeSchema } from "../schema.ts";
import { filesUnder } from "./files-under.ts";

const recordings = join(import.meta.dirname, "../../../../examples/recordings");
const run = join(recordings, "easy-run.fit");
const other = join(recordings, "treadmill.tcx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-import-"));
});

async function importJson(...paths: string[]) {
  const { code, stdout, stderr } = await runCommand([
    "import",
    ...paths,
    "--data",
    join(folder, "data"),
    "--json",
  ]);
  return { code, stderr, outcome: importOutcomeSchema.parse(JSON.parse(stdout)) };
}

describe("paths that can't be taken stop no other", () => {
  it("a path that is not there is one that failed, with its code; the rest is taken and the exit code is 2", async () => {
    const missing = join(folder, "missing.fit");
    const { code, stderr, outcome } = await importJson(run, missing, other);
    expect(code).toBe(2);
    expect(outcome).toMatchObject({ total: 3, done: 2, skipped: 0, failed: 1 });
    const message = `There is no file or folder ${missing}.`;
    const failed = outcome.files.filter(({ state }) => state === "failed");
    expect(failed).toEqual([
      {
        fileName: missing,
        state: "failed",
        reason: { code: "fileNotFound", message },
        runId: null,
        warnings: [],
      },
    ]);
    expect(outcome.refused).toEqual([{ path: missing, code: "fileNotFound", message }]);
    expect(outcome.error?.code).toBe("fileNotFound");
    expect(stderr).toBe(`backstride: ${message} (fileNotFound)\n`);
  });

  it("several are counted on standard error and named in the list", async () => {
    const { code, stdout, stderr } = await runCommand([
      "import",
      run,
      join(folder, "a.fit"),
      join(run, "inside.fit"),
      "--data",
      join(folder, "data"),
    ]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^1 run taken, 0 skipped, 2 failed\.\n( {2}failed: .+ \(fileNotFound\)\n){2}$/);
    expect(stderr).toMatch(
      /^backstride: 2 files or folders were not taken; the first: .+ \(fileNotFound\)\n$/,
    );
  });

  it("a broken file beside a path that is not there: both are told, the exit code is 2", async () => {
    const broken = join(folder, "broken.fit");
    writeFileSync(broken, "no recording");
    const { code, stderr, outcome } = await importJson(run, broken, join(folder, "missing.fit"));
    expect([code, outcome.done, outcome.failed, outcome.error?.code]).toEqual([2, 1, 2, "fileNotFound"]);
    expect(stderr).toMatch(/^backstride: 2 files or folders were not taken; the first: .+missing\.fit/);
  });

  it("two files of which none can be read are both named", async () => {
    const broken = ["1.fit", "2.fit"].map((name) => join(folder, name));
    for (const path of broken) writeFileSync(path, `no recording ${path}`);
    const { code, outcome } = await importJson(...broken);
    expect([code, outcome.failed, outcome.error?.code]).toEqual([2, 2, "formatUnknown"]);
    expect(outcome.files.map(({ fileName }) => fileName)).toEqual(["1.fit", "2.fit"]);
  });

  it("a folder that leads back into itself is named, and everything in it is taken once", async () => {
    const runs = join(folder, "runs");
    mkdirSync(join(runs, "2026"), { recursive: true });
    cpSync(run, join(runs, "2026/run.fit"));
    symlinkSync(runs, join(runs, "2026/all"));
    symlinkSync("itself", join(runs, "itself"));
    const { code, outcome } = await importJson(runs);
    expect(code).toBe(2);
    expect(outcome).toMatchObject({ total: 3, done: 1, failed: 2 });
    expect(outcome.refused.map(({ path, code }) => [path, code])).toEqual([
      [join(runs, "2026/all"), "fileNotReadable"],
      [join(runs, "itself"), "fileNotReadable"],
    ]);
  });

  it("a link to a file is taken, one to nowhere is named", async () => {
    symlinkSync(run, join(folder, "run.fit"));
    symlinkSync(join(folder, "gone.fit"), join(folder, "to-nowhere.fit"));
    expect(await filesUnder([folder])).toEqual({
      files: [join(folder, "run.fit")],
      refused: [
        { path: join(folder, "to-nowhere.fit"), refusal: expect.objectContaining({ code: "fileNotFound" }) },
      ],
    });
  });

  // Nothing is closed to the one who may read everything.
  it.skipIf(process.getuid?.() === 0)("a file and a folder that may not be read are named", async () => {
    mkdirSync(join(folder, "closed"), { mode: 0o000 });
    cpSync(run, join(folder, "run.fit"));
    chmodSync(join(folder, "run.fit"), 0o000);
    const { code, outcome } = await importJson(folder, other);
    expect([code, outcome.done, outcome.failed]).toEqual([2, 1, 2]);
    expect(outcome.refused.map(({ code }) => code)).toEqual(["fileNotReadable", "fileNotReadable"]);
  });

  it("paths of which none is there are refused, and no data folder is made", async () => {
    const [data, ...paths] = ["data", "a", "b"].map((name) => join(folder, name));
    const { code, stdout } = await runCommand(["import", ...paths, "--data", `${data}`, "--json"]);
    expect([code, JSON.parse(stdout).error.code]).toEqual([2, "fileNotFound"]);
    expect(existsSync(`${data}`)).toBe(false);
  });

  it.skipIf(process.platform === "win32")("a device is no file to import", async () => {
    const { refused } = await filesUnder(["/dev/null"]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(["fileNotReadable"]);
  });
});
