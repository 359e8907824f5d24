import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";

/** What the built app is made from: its own files, the rules of the core that it asks at once, and the locked versions of the tools. */
const SOURCES = [
  "packages/core/src",
  "packages/core/package.json",
  "scripts/shell-list.ts",
  "packages/web/src",
  "packages/web/public",
  "packages/web/index.html",
  "packages/web/vite.config.ts",
];
const IS_TEST = /\.test(-support)?\.tsx?$/;
const LOCKFILE = "package-lock.json";
const DIST = "packages/web/dist";
const STAMP = ".built-from";
/** Where it is built, on the disk of the pages and out of their way: nobody sees half a build. */
const BUILDING = "node_modules/.cache/backstride";
/** Whoever starts the build: under a test's environment React would be built for development, and draw every row of a list. */
const MODE = "production";

/** Builds the web app when there is no build of exactly these sources. Contents count, not dates: a checkout has none. */
export function buildWebIfStale(root: string, say: (text: string) => void): boolean {
  const wanted = fingerprint(root);
  const stamp = join(root, DIST, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  say("Building the app (once) ...");
  mkdirSync(join(root, BUILDING), { recursive: true });
  const folder = mkdtempSync(join(root, BUILDING, "pages-"));
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn", "--outDir", folder],
    {
      cwd: join(root, "packages/web"),
      stdio: ["ignore", 2, 2],
      env: { ...process.env, NODE_ENV: MODE, BACKSTRIDE_BUILD: wanted },
    },
  );
  if (built.status === 0) {
    // Nothing in it is anybody's own; a folder made for a moment is closed to others.
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, STAMP), wanted);
    putInPlace(folder, join(root, DIST));
  }
  rmSync(folder, { recursive: true, force: true });
  return built.status === 0;
}

/**
 * Puts a finished build in the place of the one before, whole at once. Where another start put its own there in the same
 * moment, that one stays: it is of the same sources.
 */
export function putInPlace(built: string, dist: string): void {
  const before = `${built}-before`;
  moved(dist, before);
  moved(built, dist);
  rmSync(before, { recursive: true, force: true });
}

function moved(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ENOENT" && code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

function fingerprint(root: string): string {
  const hash = createHash("sha256").update(MODE);
  const sources = SOURCES.flatMap((source) => filesUnder(join(root, source)));
  const files = [...sources.filter((file) => !IS_TEST.test(file)), join(root, LOCKFILE)];
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
