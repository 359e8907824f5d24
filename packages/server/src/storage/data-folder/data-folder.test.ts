import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteFile } from "../sqlite/node-sqlite-dialect.ts";
import { type DataFolder, openDataFolder } from "./open-data-folder.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-data-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function opened(path = folder): Promise<DataFolder> {
  const result = await openDataFolder(path);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const refusalOf = async (path = folder): Promise<string | null> => {
  const result = await openDataFolder(path);
  return result.ok ? null : result.error.code;
};
async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

describe("a data folder", () => {
  it("is made where there is none, and opens again", async () => {
    const inner = join(folder, "a", "b");
    await (await opened(inner)).close();
    await (await opened(inner)).close();
  });

  it("has an id of its own, the same each time it is opened", async () => {
    const [first, other] = [await opened(join(folder, "a")), await opened(join(folder, "b"))];
    await Promise.all([first.close(), other.close()]);
    const again = await opened(join(folder, "a"));
    await again.close();
    expect(again.id.now()).toBe(first.id.now());
    expect(other.id.now()).not.toBe(first.id.now());
  });

  it("with a database that is damaged or none is refused, changed in nothing and free again", async () => {
    await (await opened()).close();
    const path = join(folder, "backstride.sqlite");
    const sound = await readFile(path);
    const cut = Buffer.concat([sound.subarray(0, 8192), Buffer.alloc(sound.length - 8192, 0xff)]);
    for (const bytes of [cut, Buffer.from("no database".repeat(1000))]) {
      await writeFile(path, bytes);
      expect(await refusalOf()).toBe("dataFolderBroken");
      expect(await readFile(path)).toEqual(bytes);
    }
    await writeFile(path, sound);
    expect(await refusalOf()).toBeNull();
  });

  it("belongs to one process at a time", async () => {
    const first = await opened();
    expect(await refusalOf()).toBe("dataFolderInUse");
    await first.close();
    expect(await refusalOf()).toBeNull();
  });

  it("is free again after the process that had it was killed", async () => {
    const module = fileURLToPath(new URL("./open-data-folder.ts", import.meta.url));
    const script = `const { openDataFolder } = await import(${JSON.stringify(module)});
      const folder = await openDataFolder(${JSON.stringify(folder)});
      console.log(folder.ok ? "opened" : folder.error.code);
      setInterval(() => folder, 1000);`;
    const holder = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(holder.stdout, "data");
    expect(String(said).trim()).toBe("opened");
    expect(await refusalOf()).toBe("dataFolderInUse");
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect(await refusalOf()).toBeNull();
  });

  it("is refused when a newer version has changed its tables", async () => {
    await (await opened()).close();
    const file = openSqliteFile(join(folder, "backstride.sqlite"));
    file.exec("INSERT INTO kysely_migration VALUES ('0999-from-the-future', '2030-01-01T00:00:00Z')");
    file.close();
    expect(await refusalOf()).toBe("dataFolderTooNew");
  });

  it("is refused where nothing can be written", async () => {
    await writeFile(join(folder, "a-file"), "");
    expect(await refusalOf(join(folder, "a-file"))).toBe("dataFolderNotWritable");
    expect(await refusalOf(join(folder, "a-file", "below"))).toBe("dataFolderNotWritable");
  });
});

describe("raw files", () => {
  // SHA-256 of "abc": FIPS 180-4, the standard's own example.
  const SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  it("lie unchanged under the SHA-256 of their bytes", async () => {
    const { rawFiles, close } = await opened();
    const received = await rawFiles.receive(chunks("a", "bc"), 3);
    if (!received.ok) throw new Error(received.error.message);
    await rawFiles.keep(received.value, async () => undefined);
    expect(received.value).toMatchObject({ sha256: SHA_OF_ABC, sizeBytes: 3 });
    expect(await readFile(join(folder, "raw", "ba", SHA_OF_ABC), "utf8")).toBe("abc");
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
    await close();
  });

  it("leave nothing behind when they are too large or break off", async () => {
    const { rawFiles, close } = await opened();
    const tooLarge = await rawFiles.receive(chunks("a", "bcd"), 3);
    expect(tooLarge).toMatchObject({ ok: false, error: { code: "fileTooLarge" } });
    const broken = async function* () {
      yield* chunks("a");
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    await expect(rawFiles.receive(broken(), 3)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
    expect(await readdir(join(folder, "raw"))).toEqual([]);
    await close();
  });

  it("are swept when no row names them", async () => {
    const { rawFiles, close } = await opened();
    for (const text of ["abc", "def"]) {
      const received = await rawFiles.receive(chunks(text), 3);
      if (received.ok) await rawFiles.keep(received.value, async () => undefined);
    }
    await rawFiles.sweep(async () => new Set([SHA_OF_ABC]));
    const left = await readdir(join(folder, "raw"), { recursive: true });
    expect(left.filter((name) => name.length > 2)).toEqual([join("ba", SHA_OF_ABC)]);
    await close();
  });
});
