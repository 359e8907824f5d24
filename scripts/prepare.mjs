// Runs under whatever Node the machine has (20 or newer), before anything else: installs the locked dependencies, the
// pinned Node 24 among them, when they are missing or older than the lockfile. Plain JavaScript on purpose.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// `npm ci` refuses a lockfile that leaves out other platforms' optional binaries, so this installs and saves nothing.
const stamp = join(root, "node_modules", ".backstride-lock");
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (installed !== wanted) {
  console.error("Installing what Backstride needs (once) ...");
  const install = spawnSync("npm", ["install", "--no-save", "--loglevel", "error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (install.status !== 0) {
    console.error("The installation failed. Nothing else was changed; the lines above say why.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
