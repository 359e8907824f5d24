import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_TOTALS } from "@backstride/core/recording";
import { measuresOfTotals } from "@backstride/core/runs";
import { type Scenario, scenarioFile } from "@backstride/core/scenario";
import { simulateRunner } from "@backstride/core/simulation";
import { type LocalDay, localDayOf } from "@backstride/core/time";
import { startServer } from "@backstride/server";
import { beforeAll, describe, expect, it } from "vitest";
import { NOW, runCommand } from "../../../../tests/command-line.test-support.ts";
import { saveDayLog } from "../../../server/src/storage/day-logs/repository.ts";
import { addDiaryEntry } from "../../../server/src/storage/diary/repository.ts";
import { openDatabase } from "../../../server/src/storage/open-database.ts";
import { addRunner } from "../../../server/src/storage/runners/repository.ts";
import { addRun } from "../../../server/src/storage/runs/repository.ts";
import { storedRun } from "../../../server/src/storage/runs/runs.test-support.ts";
import { partMakersFor, THREADS_FROM } from "./part-makers.ts";
import { partOfSource } from "./part-of-source.ts";
import { type RunnerSource, scenarioFrom } from "./runner-source.ts";

const TODAY: LocalDay = localDayOf(NOW, 120);
const simulated = (seed: number): Scenario =>
  simulateRunner({ seed, days: 56, cause: "long-sitting", endsAt: NOW, utcOffsetMinutes: 120 }).scenario;

/** A runner of a data folder, with the days, starts and distances of the runs and the whole diary of a simulated one. */
async function addStored(dataFolder: string, id: string, seed: number, isSample = false): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const opened = await openDatabase(dataFolder);
  if (!opened.ok) throw new Error(opened.error.message);
  const { runs, diary, dayLogs } = simulated(seed);
  await opened.value.transaction().execute(async (connection) => {
    await addRunner(connection, { id, isSample });
    for (const { id: runId, startedAt, day, distanceM } of runs) {
      if (startedAt === null) throw new Error("a simulated run has a start");
      const totals = { ...NO_TOTALS, distanceM };
      const measures = measuresOfTotals({ startedAt, sport: "running", totals, source: runId });
      const run = storedRun({ id: runId, recording: null, format: null, day, measures });
      await addRun(connection, id, run);
    }
    for (const entry of diary) await addDiaryEntry(connection, id, entry);
    for (const log of dayLogs) await saveDayLog(connection, id, log);
  });
  await opened.value.destroy();
}

let folder = "";
let ownPath = "";
const clinic = () => join(folder, "clinic");
const anna = () => join(clinic(), "anna");
const stored = (runnerId: string, dataFolder = anna()): RunnerSource => ({
  kind: "stored",
  dataFolder,
  runnerId,
  now: NOW,
  today: TODAY,
});
const causes = (...argv: readonly string[]) => runCommand(["causes", ...argv]);
const jsonOf = async (...argv: readonly string[]) => JSON.parse((await causes(...argv, "--json")).stdout);
const contentsOf = (dataFolder: string) =>
  readdirSync(dataFolder)
    .toSorted()
    .map((name) => [name, statSync(join(dataFolder, name)).mtimeMs, readFileSync(join(dataFolder, name))]);
const file = (path: string, scenario: Scenario): string => {
  writeFileSync(join(folder, path), JSON.stringify(scenarioFile(scenario, 120)));
  return join(folder, path);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "backstride-stores-"));
  ownPath = file("own.json", simulated(1));
  await addStored(anna(), "me", 2);
  await addStored(anna(), "sample", 3, true);
});

describe("causes --learn-from a data folder", () => {
  it("learns from its runners what it would from their scenario files, and from no sample", async () => {
    const scenario = await scenarioFrom(stored("me"));
    if (!scenario.ok) throw new Error(scenario.error.message);
    const asFile = file("anna.json", scenario.value);
    expect(scenario.value.diary).toHaveLength(simulated(2).diary.length);
    const learnt = await jsonOf(ownPath, "--learn-from", anna());
    expect(learnt.personal.priorsFrom.runners).toBe(1);
    expect(learnt).toEqual(await jsonOf(ownPath, "--learn-from", asFile));
    const { stdout } = await causes(ownPath, "--learn-from", anna());
    expect(stdout).toContain("  Learnt from: 1 runner\n");
    expect(stdout).toContain("  Left out, made up, as sample runners are: 1\n");
    const twice = await causes(ownPath, "--learn-from", asFile, anna(), `${anna()}/`);
    expect(twice.stdout).toContain("  Learnt from: 1 runner\n");
    expect(twice.stdout).toContain("  Left out, of a runner who is there already: 1; made up");
  });

  it("takes a folder of data folders and scenario files, and looks for no scenarios beside a database", async () => {
    file("clinic/carl.json", simulated(4));
    await addStored(join(clinic(), "bert"), "me", 5);
    file("clinic/bert/raw.json", simulated(6));
    const { code, stdout } = await causes(ownPath, "--learn-from", clinic());
    expect(code).toBe(0);
    expect(stdout).toContain("  Learnt from: 3 runners\n");
  });

  it("changes nothing in it", async () => {
    const before = contentsOf(anna());
    expect((await causes(ownPath, "--learn-from", anna())).code).toBe(0);
    expect((await causes("--runner", "me", "--data", anna())).code).toBe(0);
    expect(contentsOf(anna())).toEqual(before);
  });

  it("reads beside a running app what it has just stored, and the app goes on", async () => {
    const dataFolder = join(folder, "running");
    const server = await startServer({ dataFolder, port: 0, log: () => undefined });
    if (!server.ok) throw new Error(server.error.message);
    try {
      await addStored(dataFolder, "dora", 7);
      const { stdout } = await causes(ownPath, "--learn-from", dataFolder);
      expect(stdout).toContain(
        "  Learnt from: 1 runner\n  Runners without a flare that tells something: 1\n",
      );
      expect((await causes("--runner", "dora", "--data", dataFolder)).code).toBe(0);
      const diary = await fetch(`${server.value.address}/api/runners/dora/diary`);
      expect(diary.status).toBe(200);
      const written = await fetch(`${server.value.address}/api/runners/me/imports`, { method: "POST" });
      expect(written.status).toBe(201);
    } finally {
      await server.value.close();
    }
  });

  it("gives from a thread what it gives here", async () => {
    const { partOf, close } = partMakersFor(THREADS_FROM);
    try {
      const part = await partOf(stored("me"));
      expect(part).not.toBeNull();
      expect(part).toEqual(await partOfSource(stored("me")));
    } finally {
      await close();
    }
  });

  it("refuses one that is broken, with its code and its name, also among others", async () => {
    const broken = join(folder, "broken");
    mkdirSync(join(broken, "eve"), { recursive: true });
    writeFileSync(join(broken, "eve/backstride.sqlite"), "no database");
    file("broken/carl.json", simulated(4));
    const { code, stdout, stderr } = await causes(ownPath, "--learn-from", broken, "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe("dataFolderBroken");
    expect(stderr).toContain(`${join(broken, "eve")}: `);
    expect(readdirSync(join(broken, "eve"))).toEqual(["backstride.sqlite"]);
  });

  it("refuses one where nobody but a sample is", async () => {
    const dataFolder = join(folder, "made-up");
    await addStored(dataFolder, "sample", 3, true);
    const { code, stderr } = await causes(ownPath, "--learn-from", dataFolder);
    expect(code).toBe(2);
    expect(stderr).toContain("(argumentInvalid)");
  });
});

describe("causes --runner", () => {
  it("says of a stored runner what it says of the same scenario", async () => {
    const scenario = await scenarioFrom(stored("me"));
    if (!scenario.ok) throw new Error(scenario.error.message);
    const asFile = file("me.json", scenario.value);
    expect(await jsonOf("--runner", "me", "--data", anna())).toEqual(await jsonOf(asFile));
    const inPlace = await runCommand(["causes", "--runner", "me", "--json"], { defaultDataFolder: anna() });
    expect(JSON.parse(inPlace.stdout)).toEqual(await jsonOf(asFile));
  });

  it("leaves that runner out of the store that is learnt from, and learns for the sample as well", async () => {
    const own = await causes("--runner", "me", "--data", anna(), "--learn-from", anna());
    expect(own.stdout).toContain("  Learnt from: 0 runners\n  Left out, the runner's own: 1; made up");
    const sample = await causes("--runner", "sample", "--data", anna(), "--learn-from", anna());
    expect(sample.stdout).toContain("  Learnt from: 1 runner\n");
  });

  it.each([
    ["both a file and a runner", () => [ownPath, "--runner", "me"], "argumentInvalid"],
    ["neither", () => ["--learn-from", anna()], "argumentInvalid"],
    ["nobody's name", () => ["--runner", "eve", "--data", anna()], "notFound"],
    ["a folder that is not there", () => ["--runner", "me", "--data", join(folder, "gone")], "fileNotFound"],
    ["a folder without a store", () => ["--runner", "me", "--data", folder], "fileNotFound"],
  ])("refuses %s", async (_name, argv, expected) => {
    const { code, stdout } = await causes(...argv(), "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe(expected);
  });
});
