import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { putInPlace } from "./web-build.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-web-build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, `${name}.js`), name);
  return path;
}

it("puts a build where there was none", () => {
  const dist = join(folder, "dist");
  putInPlace(build("new"), dist);
  expect(readFileSync(join(dist, "new.js"), "utf8")).toBe("new");
});

it("leaves nothing of the build before, in its place or beside it", () => {
  const dist = join(folder, "dist");
  putInPlace(build("old"), dist);
  putInPlace(build("new"), dist);
  expect(readdirSync(folder)).toEqual(["dist"]);
  expect(readdirSync(dist)).toEqual(["new.js"]);
  expect(existsSync(join(dist, "old.js"))).toBe(false);
});
