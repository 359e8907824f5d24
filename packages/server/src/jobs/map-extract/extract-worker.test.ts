import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@backstride/core/time";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addExtract, findExtract } from "../../storage/map-extracts/repository.ts";
import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";
import { openStore, type Store } from "../../store.ts";
import { madeMap } from "../../use-cases/ground/made-map.test-support.ts";

const waiting: StoredExtract = {
  id: "here",
  fileName: "here.osm.pbf",
  sizeBytes: 1,
  state: "waiting",
  reason: null,
  addedAt: instant(Date.UTC(2026, 4, 4)),
  endedAt: null,
  begunCount: 0,
  wayCount: null,
  indexBytes: null,
};

let folder: string;
let store: Store;
let logged: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-extracts-"));
  store = await open();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<Store> {
  logged = [];
  const opened = await openStore({ dataFolder: join(folder, "data"), log: (line) => void logged.push(line) });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
const inMaps = (name: string): string => join(folder, "data", "maps", name);
const add = (given: Partial<StoredExtract> = {}) =>
  addExtract(store.ports.db, "me", { ...waiting, ...given });
const now = () => findExtract(store.ports.db, "me", "here");
async function look(): Promise<void> {
  store.ports.extractWork.wake();
  await store.extracts.idle();
}

describe("an extract whose index can't take its place", () => {
  it("waits until it can, and the program is never said to have ended", async () => {
    // A folder in its place fails the renaming, as a full disk does.
    await mkdir(inMaps("here.sqlite"));
    madeMap(inMaps("here.osm.pbf"));
    await add();
    for (let time = 0; time < 4; time += 1) {
      await look();
      expect(await now()).toEqual(waiting);
    }
    expect(logged).toHaveLength(4);
    await rm(inMaps("here.sqlite"), { recursive: true });
    await look();
    expect(await now()).toMatchObject({ state: "done", begunCount: 1, wayCount: 2 });
    expect(await readdir(inMaps("."))).toEqual(["here.sqlite"]);
  });

  it("is read at the next look where not even that it waits could be stored", async () => {
    madeMap(inMaps("here.osm.pbf"));
    await add({ state: "running", begunCount: 3 });
    await look();
    expect(await now()).toMatchObject({ state: "done", begunCount: 3, reason: null });
  });
});

it("an extract with which the program ended too often has failed at the next start, and its file is gone", async () => {
  await add({ state: "running", begunCount: 3 });
  await writeFile(inMaps("here.osm.pbf"), "");
  await store.close();
  store = await open();
  expect(await now()).toMatchObject({ state: "failed", reason: { code: "internal" } });
  expect(await readdir(inMaps("."))).toEqual([]);
});
