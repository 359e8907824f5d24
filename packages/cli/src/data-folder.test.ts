import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../../tests/command-line.test-support.ts";
import { exportOutcomeSchema, importOutcomeSchema } from "./schema.ts";

const examples = join(import.meta.dirname, "../../../examples");
let folder = "";
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-cli-"));
});

describe("a data folder", () => {
  const importInto = (data: string, ...paths: string[]) =>
    runCommand(["import", ...paths, "--data", data, "--json"]);

  it("import takes a folder of recordings once, names what it did not take, and assess answers from it", async () => {
    const data = join(folder, "data-a");
    const source = join(examples, "recordings");
    const broken = file("broken.fit", "no recording");
    const first = await importInto(data, source, broken);
    expect(first.code).toBe(2);
    expect(importOutcomeSchema.parse(JSON.parse(first.stdout))).toMatchObject({
      total: 4,
      done: 3,
      skipped: 0,
      failed: 1,
      error: { code: "formatUnknown", message: expect.stringMatching(/^broken\.fit: /) },
    });
    const failed = JSON.parse(first.stdout).files.find(({ state }: { state: string }) => state === "failed");
    expect(failed).toMatchObject({ fileName: "broken.fit", reason: { code: "formatUnknown" } });
    const again = await importInto(data, source);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ done: 0, skipped: 3, failed: 0 });
    expect(JSON.parse(again.stdout)).not.toHaveProperty("error");
    const { stdout } = await runCommand(["assess", "--runner", "me", "--data", data, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ triage: { kind: "ask" }, plan: null });
    expect(JSON.parse(stdout).load.daysSinceLastRun.kind).toBe("computed");
  });

  it("a lone file that can't be taken is a refusal; so are a path that is not there and a folder that is none", async () => {
    const data = join(folder, "data-b");
    const codes = [
      await importInto(data, file("empty2.fit", "")),
      await importInto(data, join(folder, "gone.zip")),
      await importInto(file("a-file", "x"), join(examples, "recordings")),
      await runCommand(["assess", "--runner", "me", "--data", join(folder, "nowhere"), "--json"]),
    ];
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(codes.map(({ stdout }) => JSON.parse(stdout).error.code)).toEqual([
      "fileIsEmpty",
      "fileNotFound",
      "dataFolderNotWritable",
      "fileNotFound",
    ]);
  });

  it("export writes a zip that import takes, and never over a file that is there", async () => {
    const data = join(folder, "data-export");
    const out = join(folder, "all.zip");
    await importInto(data, join(examples, "recordings"));
    const exporting = (path: string) => runCommand(["export", "--out", path, "--data", data, "--json"]);
    const done = await exporting(out);
    expect([done.code, exportOutcomeSchema.parse(JSON.parse(done.stdout)).file]).toEqual([0, out]);
    const back = join(folder, "data-import");
    const imported = JSON.parse((await importInto(back, out)).stdout);
    const ran = imported.files.filter(({ runId }: { runId: string | null }) => runId !== null);
    expect([ran.length, imported.failed]).toEqual([3, 0]);
    const codes = [
      await exporting(out),
      await exporting(join(folder, "nowhere", "all.zip")),
      await runCommand(["export", "--out", join(folder, "b.zip"), "--runner", "x", "--data", data, "--json"]),
      await runCommand(["export", "--out", join(folder, "b.zip"), "--data", join(folder, "none"), "--json"]),
    ];
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(codes.map(({ stdout }) => JSON.parse(stdout).error.code)).toEqual([
      "argumentInvalid",
      "fileNotWritable",
      "notFound",
      "fileNotFound",
    ]);
  });

  it("draws a bar on a terminal and none in a pipe", async () => {
    const data = join(folder, "data-c");
    const path = join(examples, "recordings/treadmill.tcx");
    const shown = await runCommand(["import", path, "--data", data], { isTerminal: true });
    expect(shown.stderr).toContain("[##############################] 1 of 1");
    expect((await runCommand(["import", path, "--data", data])).stderr).toBe("");
  });

  it("serve prints its address, answers there, and a second one on the same folder or port is refused", async () => {
    const data = join(folder, "data-d");
    let stop = () => {};
    let said = "";
    const running = runCommand(["serve", "--port", "0", "--data", data, "--no-open", "--json"], {
      stdout: (text) => {
        said += text;
      },
      stopped: () =>
        new Promise((resolve) => {
          stop = resolve;
        }),
    });
    await expect.poll(() => said, { timeout: 10_000 }).toContain("address");
    const { address } = JSON.parse(said);
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: "ok" });
    const asked = await runCommand(["assess", "--runner", "me", "--data", data, "--json"]);
    expect([asked.code, JSON.parse(asked.stdout).triage.kind]).toEqual([0, "ask"]);
    const sameFolder = await runCommand(["serve", "--port", "0", "--data", data, "--json"]);
    const samePort = await runCommand([
      "serve",
      "--port",
      new URL(address).port,
      "--data",
      join(folder, "data-e"),
      "--json",
    ]);
    expect([sameFolder.code, JSON.parse(sameFolder.stdout).error.code]).toEqual([2, "dataFolderInUse"]);
    expect([samePort.code, JSON.parse(samePort.stdout).error.code]).toEqual([2, "portInUse"]);
    stop();
    expect((await running).code).toBe(0);
  });
});
